package io.github.tencenterrors.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.BatchItem;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ErrorResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another way of reporting a documented error, which changes nothing about what it means.
 *
 * @since 0.1
 */
public enum Variation {
    /** Another message, of words that say nothing. */
    PLAIN_MESSAGE("with another message", "换一条消息"),
    /**
     * A message that speaks of everything: of a limit, a resource, a signature, money, and of other codes. It finds out who
     * looks for such words.
     */
    MISLEADING_MESSAGE("with a misleading message", "误导性的消息"),
    /** The Chinese title for a message, or Chinese words that say nothing where the catalogue has none. */
    CHINESE_MESSAGE("with a Chinese message", "中文消息"),
    /** A dot behind the code; seen in the documentation of single products, and in logged responses. */
    TRAILING_DOT("with a dot behind the code", "错误码末尾带点"),
    /** A blank behind the code; seen in logged responses. */
    TRAILING_BLANK("with a blank behind the code", "错误码末尾带空格"),
    /** The code of API 2.0 as a text, as document 001 shows it, and not as an integer. */
    CODE_AS_TEXT("with the code as a text", "错误码为文本"),
    /**
     * Members that no document lists, before, behind and inside of those that are, and these in another order. Some are
     * those of logged responses; the one of API 2.0 is made up.
     */
    ADDED_MEMBERS("with members added", "增加字段"),
    /** What became of each resource of a batch; seen in logged responses of API 2.0. */
    BATCH_DETAIL("with the detail of a batch", "带批量明细");

    private static final String PLAIN = "See the documentation of this API.";
    private static final String CHINESE = "请参阅该接口的文档。";
    private static final String MISLEADING = "Request limit exceeded, too frequent, try again later; internal error,"
            + " timeout; signature expired; resource not found, already exists, in use, sold out; insufficient balance;"
            + " success, OK. See RequestLimitExceeded, InternalError, ResourceNotFound, DryRunOperation.";

    private final String label;
    private final String chineseLabel;

    Variation(String label, String chineseLabel) {
        this.label = label;
        this.chineseLabel = chineseLabel;
    }

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }

    /** The name for people, in English and Chinese: {@code with another message}. */
    public LocalizedText label() {
        return new LocalizedText(Map.of("en", label, "zh", chineseLabel));
    }

    /** Whether that error can be reported so. */
    public boolean fits(DocumentedError error) {
        boolean flat = error.generation().envelope() == Envelope.FLAT;
        return switch (this) {
            case PLAIN_MESSAGE, MISLEADING_MESSAGE, CHINESE_MESSAGE, ADDED_MEMBERS -> true;
            case TRAILING_DOT, TRAILING_BLANK -> !flat;
            case CODE_AS_TEXT -> flat;
            case BATCH_DETAIL -> flat && error.category() == Category.PARTIAL_SUCCESS;
        };
    }

    ErrorResponse response(DocumentedError error) {
        ErrorResponse plain = error.toResponse();
        return switch (this) {
            case PLAIN_MESSAGE -> withMessage(error, PLAIN);
            case MISLEADING_MESSAGE -> withMessage(error, MISLEADING);
            case CHINESE_MESSAGE -> withMessage(error, error.title().in("zh").orElse(CHINESE));
            case TRAILING_DOT -> withCode(plain, plain.code() + ".");
            case TRAILING_BLANK -> withCode(plain, plain.code() + " ");
            case CODE_AS_TEXT, ADDED_MEMBERS -> plain;
            case BATCH_DETAIL ->
                plain.withDetail(List.of(
                        new BatchItem("ins-11111111", "0", Optional.of(""), Optional.empty()),
                        new BatchItem("ins-22222222", "4300", Optional.of("refused"), Optional.empty())));
        };
    }

    String body(DocumentedError error) {
        ObjectNode body = response(error).toJsonNode();
        return switch (this) {
            case CODE_AS_TEXT -> body.put("code", body.get("code").asText()).toString();
            case ADDED_MEMBERS -> withMembers(body).toString();
            default -> body.toString();
        };
    }

    private static ErrorResponse withMessage(DocumentedError error, String text) {
        ErrorResponse other = error.toResponse().withMessage(text);
        return error.code() instanceof ModuleCode module ? other.withModuleCode(module) : other;
    }

    private static ErrorResponse withCode(ErrorResponse plain, String code) {
        return new ErrorResponse(
                plain.generation(), code, plain.message(), plain.requestId(), plain.codeDesc(), plain.detail());
    }

    private static ObjectNode withMembers(ObjectNode body) {
        if (!(body.get("Response") instanceof ObjectNode inner)) {
            return reversed(body.put("traceInfo", "added")).put("extra", true);
        }
        ObjectNode error = reversed((ObjectNode) inner.get("Error")).put("CnsmrSeqNo", "added");
        inner.set("Error", error.putNull("Extra"));
        ObjectNode members = reversed(inner).put("RequestType", "added").put("DeprecatedWarning", "added");
        body.set("Response", members);
        return body;
    }

    private static ObjectNode reversed(ObjectNode node) {
        ObjectNode reversed = JsonNodeFactory.instance.objectNode();
        List<Map.Entry<String, JsonNode>> members = List.copyOf(node.properties());
        for (int i = members.size() - 1; i >= 0; i--) {
            reversed.set(members.get(i).getKey(), members.get(i).getValue());
        }
        return reversed;
    }
}
