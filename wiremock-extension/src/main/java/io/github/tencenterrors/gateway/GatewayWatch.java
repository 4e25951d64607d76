package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Tells a test that fails why the gateway refused its calls: the explanations are attached to the failure as a suppressed
 * exception, which build tools print.
 *
 * <pre>{@code
 * @RegisterExtension
 * static GatewayWatch watch = GatewayWatch.on(gateway).failOnRefusals();
 * }</pre>
 *
 * <p>With an {@code @Order} before that of the server's extension it also explains failures that the latter raises at the
 * end of a test. Where tests run in parallel on one gateway nobody can tell whose call it was, and each is told of all.
 * Thread-safe.
 *
 * @since 0.1
 */
public final class GatewayWatch implements BeforeEachCallback, AfterEachCallback {

    private final TencentGateway gateway;
    private final boolean failing;
    private final Map<Thread, Set<GatewayRule>> expectedOn = new ConcurrentHashMap<>();

    /**
     * A test.
     *
     * @param expected the rules it breaks on purpose
     * @param waiting those of the test that waits on the same thread meanwhile, which JUnit's threads may let one do
     */
    private record Watched(
            WatchedRefusals refusals,
            Set<GatewayRule> expected,
            @Nullable Set<GatewayRule> waiting) {}

    private GatewayWatch(TencentGateway gateway, boolean failing) {
        this.gateway = gateway;
        this.failing = failing;
    }

    /** A watch that explains failures, and causes none. */
    public static GatewayWatch on(TencentGateway gateway) {
        return new GatewayWatch(gateway, false);
    }

    /**
     * The same, which also fails a test during which a call was refused by a rule that {@link #expect} does not name. A reset
     * of the server or the gateway during the test makes no difference.
     */
    public GatewayWatch failOnRefusals() {
        return new GatewayWatch(gateway, true);
    }

    /**
     * Says which rules the test on this thread breaks on purpose.
     *
     * @throws IllegalStateException if no test is running on this thread
     */
    public void expect(GatewayRule... rules) {
        Set<GatewayRule> expected = expectedOn.get(Thread.currentThread());
        if (expected == null) {
            throw new IllegalStateException(new Problem(
                            "expect(…) is called outside of a test",
                            "thread '" + Thread.currentThread().getName() + "'",
                            "it is for the test that runs on this thread",
                            "call it in the method of a test, or of one before each")
                    .message());
        }
        expected.addAll(List.of(rules));
    }

    /** Begins to watch. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Set<GatewayRule> expected = EnumSet.noneOf(GatewayRule.class);
        Set<GatewayRule> waiting = expectedOn.put(Thread.currentThread(), expected);
        store(context).put(Watched.class, new Watched(gateway.log().watch(), expected, waiting));
    }

    /**
     * Attaches explanations to a failure.
     *
     * @throws AssertionError if refusals fail a test, and this one had some that it did not expect
     */
    @Override
    public void afterEach(ExtensionContext context) {
        Watched watched = store(context).remove(Watched.class, Watched.class);
        if (watched == null) {
            return;
        }
        gateway.log().end(watched.refusals());
        expectedOn.compute(Thread.currentThread(), (thread, expected) -> watched.waiting());
        Optional<Throwable> failure = context.getExecutionException();
        WatchedRefusals told = watched.refusals().besides(failure.isPresent() ? Set.of() : watched.expected());
        if (told.isEmpty()) {
            return;
        }
        if (failure.isPresent()) {
            failure.get().addSuppressed(new CallsRefusedException(told.text()));
        } else if (failing) {
            throw new AssertionError(told.text()
                    + "\nfix: mend the client, or say that it is meant: watch.expect(GatewayRule." + told.firstRule()
                    + ")");
        }
    }

    private ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(GatewayWatch.class, this));
    }
}
