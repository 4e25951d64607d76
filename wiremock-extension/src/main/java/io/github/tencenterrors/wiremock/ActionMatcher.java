package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import io.github.tencenterrors.code.MisuseException;

/** Tells on the server whether a request is the call that a stub, or a verification, asks for. */
final class ActionMatcher extends RequestMatcherExtension {

    @Override
    public String getName() {
        return TencentErrorsExtensionFactory.ACTION_MATCHER;
    }

    @Override
    public MatchResult match(Request request, Parameters parameters) {
        try {
            return MatchResult.of(ActionCriteria.read(parameters).matches(ReceivedCall.in(request)));
        } catch (MisuseException e) {
            throw new RefusedParametersException(e, "a request pattern", RefusedParametersException.MATCHER);
        }
    }
}
