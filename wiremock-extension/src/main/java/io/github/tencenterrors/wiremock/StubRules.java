package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.ErrorResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a stub must be like that uses our matcher or transformer; other stubs are none of our business. */
final class StubRules {

    private final FailureMaker maker;

    StubRules(FailureMaker maker) {
        this.maker = maker;
    }

    /**
     * Checks both halves of a stub.
     *
     * @throws RefusedParametersException if one of them cannot be used
     */
    void require(StubMapping stub) {
        try {
            criteria(stub).ifPresent(ActionCriteria::read);
        } catch (MisuseException e) {
            throw new RefusedParametersException(e, place(stub), RefusedParametersException.MATCHER);
        }
        if (transformers(stub.getResponse()).contains(TencentErrorsExtensionFactory.ERROR_TRANSFORMER)) {
            try {
                requireFailure(stub.getResponse());
            } catch (MisuseException e) {
                throw refusal(e, stub);
            }
        }
    }

    /**
     * The failure with which a response answers.
     *
     * @throws MisuseException if its parameters name none
     */
    ErrorResponse failure(ResponseDefinition response) {
        return maker.make(ErrorParameters.in(response));
    }

    /**
     * The failure with which a response answers that has not been checked yet.
     *
     * @throws MisuseException if its parameters name none, or there is something beside them
     */
    ErrorResponse requireFailure(ResponseDefinition response) {
        requireNoBody(response);
        return failure(response);
    }

    /** The refusal of a stub for a mistake in its response. */
    static RefusedParametersException refusal(MisuseException misuse, StubMapping stub) {
        return new RefusedParametersException(misuse, place(stub), RefusedParametersException.TRANSFORMER);
    }

    /** Which stub it is, in the words that a reader of the stubs would look for. */
    static String place(StubMapping stub) {
        String name = Optional.ofNullable(stub.getName())
                .map(text -> " '" + text + "'")
                .orElse("");
        String action = criteria(stub)
                .map(values -> values.get(CallText.ACTION.parameter()))
                .map(text -> ", for the action '" + text + "'")
                .orElse("");
        return "stub " + stub.getId() + name + action;
    }

    private static Optional<Map<String, Object>> criteria(StubMapping stub) {
        return ActionCriteria.parametersIn(stub.getRequest());
    }

    private static List<String> transformers(ResponseDefinition response) {
        return response.getTransformers() == null ? List.of() : response.getTransformers();
    }

    private static void requireNoBody(ResponseDefinition response) {
        if (hasBody(response)) {
            throw beside("a body", "the transformer would replace it", "leave the body out, or the transformer");
        }
        if (response.getProxyBaseUrl() != null) {
            throw beside(
                    "a proxyBaseUrl",
                    "the request would be sent there, and no failure be played",
                    "leave the proxyBaseUrl out, or the transformer");
        }
    }

    private static boolean hasBody(ResponseDefinition response) {
        return response.getBodyFileName() != null
                || (response.getByteBody() != null && response.getByteBody().length > 0);
    }

    private static IllegalArgumentException beside(String member, String why, String fix) {
        return new Problem("the response has " + member + " beside tencent-error", "", why, fix).asIllegalArgument();
    }
}
