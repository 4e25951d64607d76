package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the failure that a stub asks for. */
final class FailureMaker {

    private static final String UNDOCUMENTED_MESSAGE = "No document lists this code";

    private final Documentation documentation;

    FailureMaker(ErrorCatalog catalog) {
        this.documentation = new Documentation(catalog);
    }

    ErrorResponse make(ErrorParameters wanted) {
        ErrorCode code = ErrorCode.parse(wanted.code());
        wanted.generation().ifPresent(generation -> requireFit(generation, code));
        require(wanted, code);
        List<DocumentedError> meanings = documentation.meanings(code, wanted.generation());
        ErrorResponse bare =
                ErrorResponse.of(generation(wanted, code, meanings), code).withMessage(message(wanted, meanings));
        return dressed(bare, wanted);
    }

    private void require(ErrorParameters wanted, ErrorCode code) {
        boolean moduleUnlisted = wanted.moduleCode()
                .filter(module -> documentation.meaning(module).isEmpty())
                .isPresent();
        if (!wanted.undocumented()) {
            documentation.requireListed(code, wanted.generation());
            wanted.moduleCode().ifPresent(documentation::requireListed);
        } else if (!moduleUnlisted) {
            documentation.requireUnlisted(code, wanted.generation());
        }
    }

    /** Where a code belongs to API 3.0 and API 2017 the former is taken; their bodies do not differ. */
    private static Generation generation(ErrorParameters wanted, ErrorCode code, List<DocumentedError> meanings) {
        return wanted.generation()
                .or(() -> meanings.stream().map(DocumentedError::generation).min(Generation::compareTo))
                .orElse(code instanceof NumericCode ? Generation.API_2_0 : Generation.API_3_0);
    }

    private String message(ErrorParameters wanted, List<DocumentedError> meanings) {
        return wanted.message()
                .or(() -> wanted.moduleCode()
                        .flatMap(documentation::meaning)
                        .or(() -> meanings.stream().findFirst())
                        .map(error -> error.title().text()))
                .orElse(UNDOCUMENTED_MESSAGE);
    }

    private static ErrorResponse dressed(ErrorResponse bare, ErrorParameters wanted) {
        ErrorResponse response = bare;
        if (wanted.moduleCode().isPresent()) {
            response = response.withModuleCode(wanted.moduleCode().get());
        }
        if (wanted.codeDesc().isPresent()) {
            response = response.withCodeDesc(wanted.codeDesc().get());
        }
        Optional<String> requestId = wanted.requestId().or(() -> freshId(bare.generation()));
        return requestId.isPresent() ? response.withRequestId(requestId.get()) : response;
    }

    /** API 2.0 numbers asynchronous tasks alone. */
    private static Optional<String> freshId(Generation generation) {
        return generation.envelope() == Envelope.RESPONSE
                ? Optional.of(UUID.randomUUID().toString())
                : Optional.empty();
    }

    private static void requireFit(Generation generation, ErrorCode code) {
        if (!generation.accepts(code)) {
            throw new Problem(
                            "%s has no code '%s'".formatted(generation.label(), code.text()),
                            "",
                            "codes of API 2.0 are integers, those of the other generations dotted names",
                            "leave the generation out: the code tells it")
                    .asIllegalArgument();
        }
    }
}
