package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.tencenterrors.code.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The tests that use the server of one extension just now, and whose request is whose. Thread-safe.
 *
 * <p>Isolated tests are told apart by their secret ids. Otherwise each request is of every test that runs.
 */
final class CurrentTests {

    private static final String UNSIGNED_ON_PURPOSE = "SKIP";
    private static final int SHOWN = 8;

    /**
     * Whose a request is.
     *
     * @param senders the tests that sent it, as far as that can be told
     * @param answerable the tests that fail if no stub matches it
     */
    record Owners(List<CurrentTest> senders, List<CurrentTest> answerable) {}

    private final boolean isolated;
    private final Supplier<FaultInjector> server;
    private final Map<String, CurrentTest> running = new ConcurrentHashMap<>();
    private final Map<Thread, CurrentTest> byThread = new ConcurrentHashMap<>();
    private final Map<String, String> over = new HashMap<>();
    private FirstFew late = new FirstFew();

    CurrentTests(boolean isolated, Supplier<FaultInjector> server) {
        this.isolated = isolated;
        this.server = server;
    }

    boolean areIsolated() {
        return isolated;
    }

    FaultInjector server() {
        return server.get();
    }

    /** Begins a test, which the current thread runs. Its end is the end of what this returns. */
    TestOnThread begin(String name) {
        CurrentTest test = new CurrentTest(name);
        running.put(test.secretId(), test);
        return new TestOnThread(this, test, byThread);
    }

    synchronized void end(CurrentTest test) {
        test.end();
        if (running.remove(test.secretId()) != null && isolated) {
            over.put(test.secretId(), test.name());
        }
    }

    /**
     * The test that this thread runs.
     *
     * @throws IllegalStateException if it runs none
     */
    CurrentTest onThisThread() {
        return Optional.ofNullable(byThread.get(Thread.currentThread()))
                .orElseThrow(() -> new IllegalStateException(new Problem(
                                "no test runs on this thread",
                                "thread '" + Thread.currentThread().getName() + "'",
                                "it tells whose rules and whose attempts are meant",
                                "call from the method of the test, or one before or after each; on other threads use the"
                                        + " TestCredential that the test has as a parameter; faults().inject(…) is for all tests")
                        .message()));
    }

    /** Whose a request is. */
    Owners ownersOf(Request request, Optional<String> action) {
        List<CurrentTest> all = List.copyOf(running.values());
        if (!isolated) {
            return new Owners(all, all);
        }
        Optional<String> secretId = ReceivedCall.secretId(request);
        Optional<CurrentTest> test = secretId.map(running::get);
        if (test.isPresent()) {
            return new Owners(List.of(test.get()), List.of(test.get()));
        }
        String called =
                action.map(name -> "the action '" + OneLine.of(name) + "'").orElse("no action");
        if (isLate(secretId, called)) {
            return new Owners(List.of(), List.of());
        }
        if (isCallOfNobody(request, action, secretId)) {
            String signed = secretId.map(id -> "signed as '" + shown(id) + "'").orElse("with no secret id");
            all.forEach(each -> each.stray(called + ", " + signed));
        }
        return new Owners(List.of(), all);
    }

    /** What the class must be told at its end; once. */
    synchronized Optional<Problem> problem() {
        FirstFew told = late;
        late = new FirstFew();
        over.clear();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        told.requests() + " came from tests that were over",
                        told.lines().strip(),
                        "the rules of a test are lifted with its end, and then it can fail no more",
                        "have the test wait for what it starts, or stop it"));
    }

    private synchronized boolean isLate(Optional<String> secretId, String called) {
        Optional<String> owner = secretId.map(over::get);
        owner.ifPresent(name -> late.add(name + ": " + called));
        return owner.isPresent();
    }

    /** One server may stand in for other services too; and calls such as those that fetch credentials are not signed. */
    private static boolean isCallOfNobody(Request request, Optional<String> action, Optional<String> secretId) {
        boolean isCall =
                action.isPresent() || ReceivedCall.in(request).service().isPresent();
        return isCall && (secretId.isPresent() || !UNSIGNED_ON_PURPOSE.equals(request.getHeader("Authorization")));
    }

    /** It may be real, and then it is nobody's business. */
    private static String shown(String id) {
        return id.length() > SHOWN ? id.substring(0, SHOWN) + "…" : id;
    }
}
