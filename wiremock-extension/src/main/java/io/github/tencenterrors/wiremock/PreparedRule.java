package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule with all the work done that need not be done for each request.
 *
 * @param matchers those that a request pattern may name
 */
record PreparedRule(
        FaultPlace where,
        List<PreparedFault> faults,
        Optional<PreparedFault> otherwise,
        Turn turn,
        Map<String, RequestMatcherExtension> matchers) {

    boolean isMetBy(CallInRequest call) {
        return where.holds(call, matchers);
    }
}
