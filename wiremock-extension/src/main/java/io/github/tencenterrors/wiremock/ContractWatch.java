package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.ArrayList;
import java.util.List;

/** What one test was served. No reset during the test takes anything from it. Thread-safe. */
final class ContractWatch {

    private static final int MOST = 10;
    private static final String NEXT = "\n        ";

    private final List<String> violations = new ArrayList<>();
    private long checked;
    private long violating;

    synchronized void conforming() {
        checked++;
    }

    synchronized void add(OddResponse response) {
        checked++;
        if (response.violating()) {
            violating++;
            if (violations.size() < MOST) {
                violations.add(response.text());
            }
        }
    }

    /**
     * Ends in failure if a response has broken the contract.
     *
     * @throws AssertionError if one has
     */
    synchronized void requireNoViolation(SchemaTier tier) {
        if (violating > 0) {
            throw new AssertionError(problem(tier).message());
        }
    }

    private Problem problem(SchemaTier tier) {
        String left = violating > MOST ? NEXT + "… and " + (violating - MOST) + " more" : "";
        return new Problem(
                "%s of %s responses to this test break the contract of %s"
                        .formatted(violating, checked, tier == SchemaTier.WIRE ? "the wire" : "the documents"),
                String.join("\n", violations).replace("\n", NEXT) + left,
                "failOnContractViolations(…) asks every response to a call to keep it",
                "mend the stub, or adapt to the service; for what is broken on purpose use tencentFault(…), or the"
                        + " transformer parameter \"%s\": true; all findings: GET %s?violating=true"
                                .formatted(TencentErrorsExtensionFactory.INJECTED, ContractRoutes.PATH));
    }
}
