package io.github.tencenterrors.samples.legacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the SDK returns, and never throws on what is in it.
 *
 * @param module whose module codes these are
 */
record AnswerReader(ApiModule module) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MODULE_CODE = Pattern.compile("^\\s*\\((-?[0-9]{1,18})\\)\\s*");
    private static final long PARTIAL = 5400;

    Answer read(String text) {
        JsonNode body = parse(text);
        OptionalLong code = integer(body.path("code"));
        if (code.isEmpty()) {
            return new Answer.Unanswered("the answer is not an answer of API 2.0");
        }
        if (isMadeUp(body)) {
            return new Answer.Unanswered(body.path("message").asText());
        }
        if (code.getAsLong() == 0) {
            return new Answer.Done(body);
        }
        Reason reason = reason(body, code.getAsLong());
        Map<String, Reason> failed = failedItems(body.path("detail"));
        return code.getAsLong() == PARTIAL ? new Answer.PartlyDone(reason, failed) : new Answer.Refused(reason, failed);
    }

    /**
     * Where the SDK gets no answer, it makes one up (code -2300, -2700 or -2800) and says where in its own source. What
     * it puts into the message may break the JSON.
     */
    private static boolean isMadeUp(JsonNode body) {
        return body.path("location").asText().startsWith("com.qcloud.");
    }

    private Map<String, Reason> failedItems(JsonNode detail) {
        Map<String, Reason> failed = new LinkedHashMap<>();
        detail.properties()
                .forEach(item -> integer(item.getValue().path("code")).ifPresent(code -> {
                    if (code != 0) {
                        failed.put(item.getKey(), reason(item.getValue(), code));
                    }
                }));
        return failed;
    }

    private Reason reason(JsonNode node, long code) {
        String message = node.path("message").asText();
        Matcher head = MODULE_CODE.matcher(message);
        boolean headed = head.find();
        OptionalLong moduleCode = headed ? OptionalLong.of(Long.parseLong(head.group(1))) : OptionalLong.empty();
        return new Reason(
                code,
                Optional.of(node.path("codeDesc").asText().strip()).filter(name -> !name.isEmpty()),
                moduleCode,
                headed ? message.substring(head.end()) : message,
                Meanings.of(module, code, moduleCode));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** The documentation shows the code as a string, the wire has a number. */
    private static OptionalLong integer(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return OptionalLong.of(node.longValue());
        }
        return node.isTextual() && node.textValue().matches("-?[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(node.textValue()))
                : OptionalLong.empty();
    }
}
