package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    private static final int SHOWN = 5;

    private final TencentGateway gateway;
    private final boolean failing;
    private final Map<Thread, Set<GatewayRule>> expectedOn = new ConcurrentHashMap<>();

    /** Where a test stands: the last refusal before it, and the rules it breaks on purpose. */
    private record Watched(long last, Set<GatewayRule> expected) {}

    private GatewayWatch(TencentGateway gateway, boolean failing) {
        this.gateway = gateway;
        this.failing = failing;
    }

    /** A watch that explains failures, and causes none. */
    public static GatewayWatch on(TencentGateway gateway) {
        return new GatewayWatch(gateway, false);
    }

    /** The same, which also fails a test during which a call was refused by a rule that {@link #expect} does not name. */
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

    /** Notes where the test begins. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Set<GatewayRule> expected = EnumSet.noneOf(GatewayRule.class);
        expectedOn.put(Thread.currentThread(), expected);
        store(context).put(Watched.class, new Watched(gateway.log().lastNumber(), expected));
    }

    /**
     * Attaches explanations to a failure.
     *
     * @throws AssertionError if refusals fail a test, and this one had some that it did not expect
     */
    @Override
    public void afterEach(ExtensionContext context) {
        expectedOn.remove(Thread.currentThread());
        Watched watched = store(context).remove(Watched.class, Watched.class);
        if (watched == null) {
            return;
        }
        List<GatewayRefusal> refusals = gateway.log().since(watched.last());
        if (refusals.isEmpty()) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            context.getExecutionException().get().addSuppressed(new CallsRefusedException(text(refusals)));
            return;
        }
        List<GatewayRefusal> unexpected = refusals.stream()
                .filter(each -> !watched.expected().contains(each.rule()))
                .toList();
        if (failing && !unexpected.isEmpty()) {
            throw new AssertionError(text(unexpected)
                    + "\nfix: mend the client, or say that it is meant: watch.expect(GatewayRule."
                    + unexpected.get(0).rule() + ")");
        }
    }

    private static String text(List<GatewayRefusal> refusals) {
        String what = refusals.size() == 1 ? "1 call" : refusals.size() + " calls";
        String rest = refusals.size() > SHOWN ? "\n… and " + (refusals.size() - SHOWN) + " more" : "";
        return refusals.stream()
                        .limit(SHOWN)
                        .map(GatewayRefusal::toString)
                        .collect(Collectors.joining("\n", "the gateway refused " + what + " during this test\n", ""))
                + rest;
    }

    private ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(GatewayWatch.class, this));
    }
}
