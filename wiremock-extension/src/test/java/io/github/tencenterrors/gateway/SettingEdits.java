package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Small changes to settings: each value dropped or replaced, each name of the format put where it is not. */
final class SettingEdits {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "1.0",
            "1.5",
            "-1",
            "100000",
            "100001",
            "10000000",
            "10000001",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "[]",
            "[1]",
            "[{}]",
            "[\"x\"]",
            "{}",
            "\"\"",
            "\" \"",
            "\"\u3000\"",
            "\"x\"",
            "\"five-hours\"",
            "\"FIVE_HOURS\"",
            "\"per-day\"",
            "\"per-second\"",
            "\"other\"",
            "\"2026-11-20T12:00:00Z\"",
            "\"2026-11-20\"",
            "\"2026-11-20T12:00:00+01:00\"",
            "\"MADE_UP_KEY\"",
            "{\"x\":[]}",
            "{\"RunInstances\":[\"x\"]}",
            "{\"RunInstances\":\"x\"}");

    private static final List<String> ADDITIONS = List.of("1", "true", "\"x\"", "null", "[]", "{}");

    private final Set<String> names = new TreeSet<>(Set.of("extra"));
    private final List<JsonNode> edited = new ArrayList<>();
    private final JsonNode file;

    private SettingEdits(JsonNode file) {
        this.file = file;
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = SettingEdits.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings with one change, for each change. */
    static List<JsonNode> of(JsonNode file) {
        SettingEdits all = new SettingEdits(file);
        all.collectNames(file);
        all.collectEdits(JsonPointer.empty(), file);
        return all.edited;
    }

    private void collectNames(JsonNode node) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(this::collectNames);
    }

    private void collectEdits(JsonPointer pointer, JsonNode node) {
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            JsonNode dropped = file.deepCopy();
            ((ObjectNode) dropped.at(pointer)).remove(child.getKey());
            edited.add(dropped);
            VALUES.forEach(value -> set(pointer, child.getKey(), value));
            collectEdits(pointer.appendProperty(child.getKey()), child.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            for (String value : VALUES) {
                JsonNode replaced = file.deepCopy();
                ((ArrayNode) replaced.at(pointer)).set(i, tree(value));
                edited.add(replaced);
            }
            collectEdits(pointer.appendIndex(i), node.get(i));
        }
        if (node.isObject()) {
            names.stream()
                    .filter(name -> !node.has(name))
                    .forEach(name -> ADDITIONS.forEach(value -> set(pointer, name, value)));
        }
    }

    private void set(JsonPointer pointer, String name, String value) {
        JsonNode changed = file.deepCopy();
        ((ObjectNode) changed.at(pointer)).set(name, tree(value));
        edited.add(changed);
    }
}
