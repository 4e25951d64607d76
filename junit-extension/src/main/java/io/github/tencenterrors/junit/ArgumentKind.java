package io.github.tencenterrors.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;

/** What can be asked of an error, and by which type. */
enum ArgumentKind {
    ERROR(DocumentedError.class),
    RESPONSE(ErrorResponse.class),
    CODE_VALUE(ErrorCode.class),
    GENERATION(Generation.class),
    CODE(String.class),
    BODY(String.class),
    TREE(JsonNode.class);

    private final Class<?> type;

    ArgumentKind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    /**
     * The argument. All but the generation are objects of this error alone, so that an invocation tells by them what it was
     * given; therefore the text of a code is copied.
     */
    Object of(DocumentedError error) {
        return switch (this) {
            case ERROR -> error;
            case RESPONSE -> error.toResponse();
            case CODE_VALUE -> error.code();
            case GENERATION -> error.generation();
            case CODE -> new String(error.code().text());
            case BODY -> error.toResponse().toJson();
            case TREE -> error.toResponse().toJsonNode();
        };
    }

    /** What a display name shows beside the label of the error: a few characters. */
    String shown(DocumentedError error) {
        return switch (this) {
            case ERROR -> error.label();
            case CODE, CODE_VALUE -> error.code().text();
            case GENERATION -> error.generation().label();
            case RESPONSE, BODY, TREE -> "{…}";
        };
    }
}
