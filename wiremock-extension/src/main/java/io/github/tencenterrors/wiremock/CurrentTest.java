package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One test, from before it until after it: what it has sent, and the rules that are its own. Thread-safe. */
final class CurrentTest {

    private final String name;
    private final String secretId = MadeUpSecret.id();
    private final TestRequests requests = new TestRequests();
    private final FirstFew unmatched = new FirstFew();
    private final FirstFew strays = new FirstFew();
    private final List<FaultRule> rules = new ArrayList<>();
    private final List<InjectedFault> faults = new ArrayList<>();
    private boolean over;

    CurrentTest(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String secretId() {
        return secretId;
    }

    TestRequests requests() {
        return requests;
    }

    /** A request that no stub and no rule answered, of this test or of none. */
    synchronized void unmatched(String request) {
        unmatched.add(request);
    }

    /** A request that is of no test, and came while this one ran. */
    synchronized void stray(String request) {
        strays.add(request);
    }

    /**
     * Puts a rule on the server for this test's own requests.
     *
     * @throws IllegalStateException if the test is over
     */
    synchronized InjectedFault inject(FaultInjector server, FaultRule rule) {
        if (over) {
            throw new IllegalStateException(new Problem(
                            "a test injects a fault when it is over",
                            name,
                            "its rules have been lifted, and no test would lift this one",
                            "have the test wait for what it starts")
                    .message());
        }
        InjectedFault fault = server.injectForTest(bound(rule));
        rules.add(rule);
        faults.add(fault);
        return fault;
    }

    /** Ends it, and takes its rules off; without effect if it is over already. */
    synchronized void end() {
        over = true;
        faults.forEach(InjectedFault::lift);
        faults.clear();
    }

    /** What the test must be told at its end, where it was told apart from others. */
    synchronized List<Problem> problems(boolean unmatchedFail) {
        List<Problem> problems = new ArrayList<>();
        if (!strays.isEmpty()) {
            problems.add(new Problem(
                    strays.requests() + " came with the secret id of no running test",
                    name + ", which has sent " + requests.count() + " with its own:" + strays.lines(),
                    "isolateTests() tells tests that run at the same time apart by the secret ids of their TestCredentials",
                    "sign with the secretId() and secretKey() of the test's TestCredential"));
        }
        if (!rules.isEmpty() && requests.count() == 0) {
            problems.add(new Problem(
                    "a test injects faults, and no request came with its secret id",
                    name + ", which injects:"
                            + rules.stream()
                                    .map(rule -> "\n        " + rule.terms().label())
                                    .collect(Collectors.joining()),
                    "isolateTests() binds the rules of a test to its own secret id, so that none could take effect",
                    "sign with the secretId() and secretKey() of the test's TestCredential"));
        }
        if (unmatchedFail && !unmatched.isEmpty()) {
            problems.add(new Problem(
                    unmatched.requests() + " matched no stub",
                    name + ":" + unmatched.lines(),
                    "such a request is answered with 404, and proves nothing",
                    "add a stub, or failOnUnmatchedRequests(false)"));
        }
        return problems;
    }

    private FaultRule bound(FaultRule rule) {
        Optional<String> other = rule.terms().where().secretId();
        if (other.isEmpty()) {
            return rule.secretId(secretId);
        }
        if (!other.get().equals(secretId)) {
            throw new Problem(
                            "a test injects a fault for the secret id of another",
                            rule.terms().label(),
                            "isolateTests() binds the rules of a test to its own secret id",
                            "leave secretId(…) out; a rule for others, which outlasts the test: faults().inject(…)")
                    .asIllegalArgument();
        }
        return rule;
    }
}
