package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of API 2.0 (documents 001 and 004; {@code codeDesc}, {@code detail} and {@code requestId}: logs). */
final class FlatEnvelope {

    static final String CODE = "code";
    static final String SUCCESS_CODE = "0";
    static final String PARTIAL_CODE = "5400";
    private static final String DETAIL = "detail";

    private static final String MESSAGE = "message";
    private static final String CODE_DESC = "codeDesc";
    private static final String REQUEST_ID = "requestId";

    private FlatEnvelope() {}

    /** Document 001 shows the code as a string; every logged response has an integer, and so have these. */
    static ObjectNode render(ErrorResponse response) {
        ObjectNode root = result(response.code(), response.message(), response.codeDesc(), response.requestId());
        if (!response.detail().isEmpty()) {
            ObjectNode detail = root.putObject(DETAIL);
            for (BatchItem item : response.detail()) {
                detail.set(item.resourceId(), result(item.code(), item.message(), Optional.empty(), item.requestId()));
            }
        }
        return root;
    }

    private static ObjectNode result(
            String code, Optional<String> message, Optional<String> codeDesc, Optional<String> requestId) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(CODE, new BigInteger(code));
        message.ifPresent(text -> node.put(MESSAGE, text));
        codeDesc.ifPresent(name -> node.put(CODE_DESC, name));
        requestId.ifPresent(id -> putTaskNumber(node, id));
        return node;
    }

    private static void putTaskNumber(ObjectNode node, String id) {
        if (IntegerText.isCanonical(id)) {
            node.put(REQUEST_ID, new BigInteger(id));
        } else {
            node.put(REQUEST_ID, id);
        }
    }

    static Verdict read(JsonNode root) {
        Optional<String> code = IntegerText.of(root.path(CODE));
        if (code.isEmpty()) {
            return Verdict.UNRECOGNIZED;
        }
        Optional<String> requestId = idIn(root);
        if (code.get().equals(SUCCESS_CODE)) {
            return Verdict.success(Envelope.FLAT, requestId);
        }
        return Verdict.failure(new ErrorResponse(
                Generation.API_2_0,
                code.get(),
                text(root.get(MESSAGE)),
                requestId,
                text(root.get(CODE_DESC)),
                items(root.path(DETAIL))));
    }

    /**
     * What stands under {@code detail} and cannot be an item.
     *
     * @param pointers of the first of them
     * @param more how many there are beyond
     */
    record Unreadable(List<String> pointers, int more) {}

    static Unreadable unreadableDetail(JsonNode root) {
        JsonNode detail = root.path(DETAIL);
        if (detail.isMissingNode() || detail.isNull()) {
            return new Unreadable(List.of(), 0);
        }
        JsonPointer pointer = JsonPointer.empty().appendProperty(DETAIL);
        if (!detail.isObject()) {
            return new Unreadable(List.of(pointer.toString()), 0);
        }
        List<String> pointers = new ArrayList<>();
        int more = 0;
        for (Map.Entry<String, JsonNode> entry : detail.properties()) {
            if (isItem(entry.getValue())) {
                continue;
            }
            if (pointers.size() < ReadingRule.MOST) {
                pointers.add(pointer.appendProperty(entry.getKey()).toString());
            } else {
                more++;
            }
        }
        return new Unreadable(pointers, more);
    }

    private static boolean isItem(JsonNode node) {
        return node.isObject() && IntegerText.of(node.path(CODE)).isPresent();
    }

    private static List<BatchItem> items(JsonNode detail) {
        List<BatchItem> items = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : detail.properties()) {
            JsonNode node = entry.getValue();
            if (isItem(node)) {
                String code = IntegerText.of(node.path(CODE)).orElseThrow();
                items.add(new BatchItem(entry.getKey(), code, text(node.get(MESSAGE)), idIn(node)));
            }
        }
        return items;
    }

    private static Optional<String> idIn(JsonNode node) {
        JsonNode id = node.path(REQUEST_ID);
        return id.isIntegralNumber() ? Optional.of(id.asText()) : text(id);
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
