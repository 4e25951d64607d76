package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.matching.CustomMatcherDefinition;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            terms.where().pattern().ifPresent(this::requireMatcher);
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

    /** WireMock looks for a pattern's matcher, and ours at its parameters, when the first request comes: too late. */
    private void requireMatcher(RequestPattern pattern) {
        Optional.ofNullable(pattern.getCustomMatcher())
                .map(CustomMatcherDefinition::getName)
                .ifPresent(name -> {
                    Set<String> known = matchers.get().keySet();
                    if (!known.contains(name)) {
                        throw new Problem(
                                        "no request matcher is called '" + name + "'",
                                        "",
                                        "a server has those of its extensions alone",
                                        Nearest.asQuestion(name, known))
                                .asIllegalArgument();
                    }
                });
        ActionCriteria.parametersIn(pattern).ifPresent(ActionCriteria::read);
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
