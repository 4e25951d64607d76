package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import java.util.Map;
import java.util.Optional;

/** Which requests meet a rule: those that meet all of this; with nothing in it every request that is not for the admin API. */
record FaultPlace(Optional<ActionCriteria> action, Optional<String> secretId, Optional<RequestPattern> pattern) {

    static final FaultPlace ANYWHERE = new FaultPlace(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a call meets it that was signed with the right secret id: {@link FaultIndex} gives no other. */
    boolean holds(CallInRequest call, Map<String, RequestMatcherExtension> matchers) {
        return action.map(criteria -> criteria.matches(call.received())).orElse(true)
                && pattern.map(each -> each.match(call.request(), matchers).isExactMatch())
                        .orElse(true);
    }

    /** What the action of a call must match, if anything. */
    Optional<String> actionGlob() {
        return action.map(criteria -> criteria.globs().get(CallText.ACTION));
    }

    /** Whether it holds wherever the other does; where that is hard to tell, false. */
    boolean covers(FaultPlace other) {
        return action.map(criteria -> other.action.filter(criteria::cover).isPresent())
                        .orElse(true)
                && (secretId.isEmpty() || secretId.equals(other.secretId))
                && (pattern.isEmpty() || pattern.equals(other.pattern));
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(action.map(ActionCriteria::toString).orElse("any request"));
        secretId.ifPresent(id -> text.append(" of the secret id '").append(id).append('\''));
        pattern.ifPresent(each -> text.append(" that matches ").append(each));
        return text.toString();
    }
}
