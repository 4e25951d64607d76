package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ERROR_TRANSFORMER;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which failure a stub asks for. */
record ErrorParameters(
        String code,
        Optional<Generation> generation,
        Optional<String> message,
        Optional<String> requestId,
        Optional<String> codeDesc,
        Optional<ModuleCode> moduleCode,
        boolean undocumented) {

    static final String CODE = "code";
    static final String GENERATION = "generation";
    static final String MESSAGE = "message";
    static final String REQUEST_ID = "requestId";
    static final String CODE_DESC = "codeDesc";
    static final String MODULE_CODE = "moduleCode";
    static final String UNDOCUMENTED = "undocumented";

    private static final List<String> NAMES =
            List.of(CODE, GENERATION, MESSAGE, REQUEST_ID, CODE_DESC, MODULE_CODE, UNDOCUMENTED);

    /** Transformers of one response share its parameters, so a name unknown here may be another's. */
    static ErrorParameters in(ResponseDefinition response) {
        Map<String, Object> values = Optional.<Map<String, Object>>ofNullable(response.getTransformerParameters())
                .orElse(Map.of());
        JsonParameters parameters = new JsonParameters(ERROR_TRANSFORMER, values);
        if (response.getTransformers().size() == 1) {
            parameters.requireKnown(NAMES);
        }
        return read(parameters);
    }

    private static ErrorParameters read(JsonParameters parameters) {
        parameters.requirePresent(CODE, "name a code, such as 'InternalError' or 4000");
        return new ErrorParameters(
                parameters.integerOrText(CODE).orElse(""),
                parameters.text(GENERATION).map(Generation::ofId),
                parameters.text(MESSAGE),
                parameters.integerOrText(REQUEST_ID),
                parameters.text(CODE_DESC),
                parameters.integerOrText(MODULE_CODE).map(ModuleCode::parse),
                parameters.flag(UNDOCUMENTED));
    }
}
