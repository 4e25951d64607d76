package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps, lists, texts, numbers and truth values as JSON. WireMock's own writer leaves out members that are null. */
final class PlainJson {

    private PlainJson() {}

    static String write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Json.write(entry.getKey()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? Json.write(text) : String.valueOf(value);
    }
}
