package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ERROR_TRANSFORMER;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.ResponseReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A response that a rule puts in the place of another; whether its code is documented is the server's to say.
 *
 * @param name what it is called
 * @param response as the builder described it, with the parameters of a documented error still in it
 */
record Fault(FaultName name, ResponseDefinition response) {

    static Fault of(ResponseDefinitionBuilder builder) {
        ResponseDefinition response = builder.build();
        requireNoOtherTransformer(response);
        return new Fault(name(builder, response), response);
    }

    /** Whether it is made by {@code tencentError(…)} or {@code undocumentedError(…)} from a code. */
    boolean isError() {
        return isError(response);
    }

    private static boolean isError(ResponseDefinition response) {
        return transformers(response).contains(ERROR_TRANSFORMER);
    }

    private static FaultName name(ResponseDefinitionBuilder builder, ResponseDefinition response) {
        if (builder instanceof NamedResponseBuilder named) {
            return named.name();
        }
        if (isError(response)) {
            Map<String, Object> parameters = response.getTransformerParameters();
            return FaultName.code(
                    String.valueOf(parameters.get(ErrorParameters.CODE)),
                    Optional.ofNullable(parameters.get(ErrorParameters.MODULE_CODE))
                            .map(String::valueOf));
        }
        return ResponseReader.standard()
                .read(Objects.requireNonNullElse(response.getBody(), ""))
                .error()
                .map(error -> FaultName.code(error.code(), error.moduleCode().map(ErrorCode::text)))
                .orElseGet(() -> FaultName.response(
                        response.getFault() == null
                                ? "status " + response.getStatus()
                                : response.getFault().name()));
    }

    /** WireMock runs transformers of stubs alone, and an injected response has no stub. */
    private static void requireNoOtherTransformer(ResponseDefinition response) {
        transformers(response).stream()
                .filter(name -> !name.equals(ERROR_TRANSFORMER))
                .findFirst()
                .ifPresent(name -> {
                    throw new Problem(
                                    "an injected response names the transformer '" + name + "'",
                                    "",
                                    "WireMock transforms the responses of stubs alone",
                                    "leave the transformer out, or let a stub answer")
                            .asIllegalArgument();
                });
    }

    private static List<String> transformers(ResponseDefinition response) {
        return response.getTransformers() == null ? List.of() : response.getTransformers();
    }

    @Override
    public String toString() {
        return isError()
                ? "error" + response.getTransformerParameters()
                : name.kind().member() + " " + name;
    }
}
