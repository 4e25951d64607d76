package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes rules ready for a server, and refuses those that it cannot play. */
record FaultPreparation(
        ErrorCatalog catalog,
        StubRules errors,
        Supplier<Map<String, RequestMatcherExtension>> matchers,
        Ticker ticker) {

    PreparedRule prepared(FaultTerms terms) {
        try {
            requireUseOfOtherwise(terms);
            List<PreparedFault> faults = terms.what().in(catalog).stream()
                    .map(fault -> PreparedFault.of(fault, terms.how(), errors))
                    .toList();
            return new PreparedRule(
                    terms.where(),
                    faults,
                    terms.otherwise().map(fault -> PreparedFault.of(fault, new FaultDelay.OfResponse(), errors)),
                    terms.when().begin(ticker, faults.size()),
                    matchers.get());
        } catch (MisuseException e) {
            Problem problem = e.problem();
            throw new Problem(problem.what(), terms.label(), problem.why(), problem.fix()).asIllegalArgument();
        }
    }

    private static void requireUseOfOtherwise(FaultTerms terms) {
        if (terms.when().equals(FaultTime.ALWAYS) && terms.otherwise().isPresent()) {
            throw new Problem(
                            "a fault rule says what happens otherwise, and there is no otherwise",
                            "",
                            "it injects always",
                            "give it a time, such as first(3), or leave otherwise(…) out")
                    .asIllegalArgument();
        }
    }
}
