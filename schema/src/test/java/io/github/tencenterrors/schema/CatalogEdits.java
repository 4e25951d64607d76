package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Small changes to a catalogue file: each value dropped or replaced, each name of the format put where it is not. */
final class CatalogEdits {

    /** Texts, numbers and objects of which some belong in one place of the format, some in another, some in none. */
    private static final List<JsonNode> VALUES = Stream.of(
                    "null",
                    "true",
                    "0",
                    "1",
                    "1.0",
                    "1.5",
                    "-1",
                    "2147483647",
                    "2147483648",
                    "[]",
                    "[{}]",
                    "[1]",
                    "{}",
                    "''",
                    "' '",
                    "'\\t'",
                    "'\u3000'",
                    "'\u00a0'",
                    "'x'",
                    "'x y'",
                    "' x'",
                    "'x '",
                    "'x\\n'",
                    "'X'",
                    "'-x'",
                    "'x-'",
                    "'x--y'",
                    "'x_y'",
                    "'x.y'",
                    "'ü'",
                    "'kebab-case'",
                    "'Kebab-Case'",
                    "'A.B'",
                    "'A..B'",
                    "'.A'",
                    "'A.'",
                    "'A..'",
                    "' A'",
                    "'A '",
                    "'A\\n'",
                    "'A.b_c-d.E'",
                    "'A B'",
                    "'" + "A".repeat(200) + "'",
                    "'" + "A".repeat(201) + "'",
                    "'0'",
                    "'00'",
                    "'-0'",
                    "'4000'",
                    "'04000'",
                    "'-514'",
                    "'-0514'",
                    "'+1'",
                    "'4000 '",
                    "'4000\\n'",
                    "'" + "9".repeat(18) + "'",
                    "'" + "9".repeat(19) + "'",
                    "'-" + "9".repeat(17) + "'",
                    "'-" + "9".repeat(18) + "'",
                    "'api-3.0'",
                    "'api-2017'",
                    "'api-2.0'",
                    "'API_3_0'",
                    "'common'",
                    "'business'",
                    "'module'",
                    "'product'",
                    "'Common'",
                    "'server-fault'",
                    "'dry-run'",
                    "'server fault'",
                    "'with-backoff'",
                    "'after-fix'",
                    "'never'",
                    "'document'",
                    "'clients'",
                    "'inherited'",
                    "'assumed'",
                    "'official-documentation'",
                    "'sdk-source'",
                    "'logged-response'",
                    "'assumption'",
                    "{'en':'x'}",
                    "{'en':' '}",
                    "{'en':1}",
                    "{'EN':'x'}",
                    "{'e':'x'}",
                    "{'zh-Hant':'x'}",
                    "{'zh-':'x'}",
                    "{'en\\n':'x'}",
                    "{'document':'005'}",
                    "{'document':'005','table':1,'row':1}",
                    "{'document':'005','note':'x'}",
                    "{'document':'005','table':1,'note':'x'}",
                    "{'kind':'assumption','source':'x'}",
                    "{'kind':'assumption','source':'x','document':'005'}",
                    "{'generation':'api-2.0','code':'A'}",
                    "{'generation':'api-3.0','code':'4000'}")
            .map(text -> Json.parse(Json.of(text)))
            .toList();

    private static final List<JsonNode> ADDITIONS = Stream.of("1", "'A'", "'x'", "null")
            .map(text -> Json.parse(Json.of(text)))
            .toList();

    private final Set<String> names = new TreeSet<>(Set.of("extra"));
    private final List<Edit> edits = new ArrayList<>();

    private CatalogEdits() {}

    /** The child of an object or array that gets a value, or is dropped where the value is missing. */
    record Edit(JsonPointer container, String key, JsonNode value) {

        void applyTo(JsonNode file) {
            JsonNode node = file.at(container);
            if (node instanceof ObjectNode object) {
                object.remove(key);
                if (!value.isMissingNode()) {
                    object.set(key, value);
                }
            } else if (node instanceof ArrayNode array && array.has(Integer.parseInt(key))) {
                array.remove(Integer.parseInt(key));
                if (!value.isMissingNode()) {
                    array.insert(Integer.parseInt(key), value);
                }
            }
        }

        @Override
        public String toString() {
            return container + "/" + key + " = " + value;
        }
    }

    static JsonNode applied(List<Edit> edits, JsonNode file) {
        JsonNode copy = file.deepCopy();
        edits.forEach(edit -> edit.applyTo(copy));
        return copy;
    }

    static List<Edit> of(JsonNode file) {
        CatalogEdits all = new CatalogEdits();
        all.collectNames(file);
        all.collectEdits(JsonPointer.empty(), file);
        return all.edits;
    }

    /** Each member under a name of which only the last letter is another. */
    static List<List<Edit>> renamings(JsonNode file) {
        return of(file).stream()
                .filter(edit -> edit.value().isMissingNode()
                        && file.at(edit.container()).isObject())
                .map(drop -> List.of(
                        drop,
                        new Edit(
                                drop.container(),
                                drop.key().substring(1) + "_",
                                file.at(drop.container()).get(drop.key()))))
                .toList();
    }

    private void collectNames(JsonNode node) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(this::collectNames);
    }

    private void collectEdits(JsonPointer pointer, JsonNode node) {
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            collectReplacements(pointer, child.getKey());
            collectEdits(pointer.appendProperty(child.getKey()), child.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectReplacements(pointer, Integer.toString(i));
            collectEdits(pointer.appendIndex(i), node.get(i));
        }
        if (node.isObject()) {
            names.stream()
                    .filter(name -> !node.has(name))
                    .forEach(name -> ADDITIONS.forEach(value -> edits.add(new Edit(pointer, name, value))));
        }
    }

    private void collectReplacements(JsonPointer container, String key) {
        edits.add(new Edit(container, key, MissingNode.getInstance()));
        VALUES.forEach(value -> edits.add(new Edit(container, key, value)));
    }
}
