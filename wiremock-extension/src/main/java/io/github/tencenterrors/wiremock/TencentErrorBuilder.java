package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ERROR_TRANSFORMER;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.List;

/**
 * A response that reports a failure, with status 200 and {@code Content-Type: application/json}.
 *
 * <p>What is not given is chosen by the server for each response: the English title of the documented error as message,
 * in API 3.0 and API 2017 a fresh UUID as request id. Delays, faults, headers and a status of the stub stay as they are.
 * Underneath, this is a response with the transformer {@value TencentErrorsExtensionFactory#ERROR_TRANSFORMER} and
 * parameters of plain JSON, so that it can be sent to a remote server.
 *
 * <p>Mutable and not thread-safe, as WireMock's builders are.
 *
 * @since 0.1
 */
public final class TencentErrorBuilder extends ResponseDefinitionBuilder {

    TencentErrorBuilder(String code) {
        withTransformers();
        with(ErrorParameters.CODE, code);
    }

    static TencentErrorBuilder of(DocumentedError error) {
        if (error.code() instanceof ModuleCode module) {
            return new TencentErrorBuilder(DocumentedError.ASSUMED_OUTER_CODE).withModuleCode(module.value());
        }
        return new TencentErrorBuilder(error.code().text())
                .ofGeneration(error.generation())
                .withMessage(error.title().text());
    }

    TencentErrorBuilder undocumented() {
        return with(ErrorParameters.UNDOCUMENTED, true);
    }

    /** The code in that generation; needed only where more than one has it and the difference matters. */
    public TencentErrorBuilder ofGeneration(Generation generation) {
        return with(ErrorParameters.GENERATION, generation.id());
    }

    /** The text for people. */
    public TencentErrorBuilder withMessage(String text) {
        return with(ErrorParameters.MESSAGE, text);
    }

    /** That request id in every response; in API 2.0 the number of an asynchronous task. */
    public TencentErrorBuilder withRequestId(String id) {
        return with(ErrorParameters.REQUEST_ID, id);
    }

    /** That module code before the message; in API 2.0 alone. */
    public TencentErrorBuilder withModuleCode(long moduleCode) {
        return with(ErrorParameters.MODULE_CODE, moduleCode);
    }

    /** That {@code codeDesc}; in API 2.0 alone. Seen in logged responses, in none of the five documents. */
    public TencentErrorBuilder withCodeDesc(String name) {
        return with(ErrorParameters.CODE_DESC, name);
    }

    /** Those transformers of other extensions, behind the one that makes the failure. */
    @Override
    public ResponseDefinitionBuilder withTransformers(String... others) {
        List<String> names = new ArrayList<>(List.of(ERROR_TRANSFORMER));
        names.addAll(List.of(others));
        return super.withTransformers(names.toArray(String[]::new));
    }

    private TencentErrorBuilder with(String name, Object value) {
        withTransformerParameter(name, value);
        return this;
    }
}
