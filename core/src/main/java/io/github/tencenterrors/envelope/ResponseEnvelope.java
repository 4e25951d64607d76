package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of API 3.0 and API 2017 (documents 000, 002 and 003). */
final class ResponseEnvelope {

    static final String RESPONSE = "Response";
    static final String ERROR = "Error";

    private static final String CODE = "Code";
    private static final String MESSAGE = "Message";
    private static final String REQUEST_ID = "RequestId";

    private ResponseEnvelope() {}

    static ObjectNode render(ErrorResponse response) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = root.putObject(RESPONSE);
        ObjectNode error = inner.putObject(ERROR);
        error.put(CODE, response.code());
        response.message().ifPresent(text -> error.put(MESSAGE, text));
        response.requestId().ifPresent(id -> inner.put(REQUEST_ID, id));
        return root;
    }

    /** What the object under {@code Response}, or the bare one beside it, says; unrecognized where it says nothing. */
    static Verdict read(JsonNode inner, Generation generation) {
        Optional<String> requestId = text(inner.get(REQUEST_ID));
        JsonNode error = inner.get(ERROR);
        if (error == null || error.isNull()) {
            return Verdict.success(Envelope.RESPONSE, requestId);
        }
        Optional<String> code = text(error.get(CODE));
        if (code.isEmpty()) {
            return Verdict.UNRECOGNIZED;
        }
        if (code.get().isEmpty()) {
            return Verdict.success(Envelope.RESPONSE, requestId);
        }
        return Verdict.failure(new ErrorResponse(
                generation, code.get(), text(error.get(MESSAGE)), requestId, Optional.empty(), List.of()));
    }

    /** Whether an error stands there without {@code Response} around it. */
    static boolean isBare(JsonNode root) {
        JsonNode error = root.get(ERROR);
        return error != null
                && text(error.get(CODE)).filter(code -> !code.isEmpty()).isPresent();
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
