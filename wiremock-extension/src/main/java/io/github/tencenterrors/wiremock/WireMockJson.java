package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.common.Json;
import java.util.Map;

/** WireMock's own values as plain maps, by its own reader and writer. */
final class WireMockJson {

    private WireMockJson() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> write(Object value) {
        return Json.read(Json.write(value), Map.class);
    }

    /** A value of WireMock's; what it says against the node is told with the place. */
    static <T> T read(RuleNode node, Map<String, Object> values, Class<T> type) {
        try {
            return Json.read(PlainJson.write(values), type);
        } catch (InvalidInputException e) {
            throw node.refusal("WireMock cannot read it: " + firstLine(e), "write it as in a stub of WireMock's");
        }
    }

    private static String firstLine(InvalidInputException e) {
        String detail = e.getErrors().first().getDetail();
        return (detail == null ? e.getErrors().first().getTitle() : detail)
                .lines()
                .findFirst()
                .orElse("");
    }
}
