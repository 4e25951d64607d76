package io.github.tencenterrors.wiremock;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Small changes to a file of fault rules: each value dropped or replaced, each name of the format put where it is not. */
final class FaultRuleEdits {

    /** Values of which some belong in one place of the format, some in another, some in none. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "1.0",
            "1.5",
            "0.2",
            "2",
            "-1",
            "1000000",
            "1000001",
            "2147483647",
            "2147483648",
            "3153600000000",
            "3153600000001",
            "999999999999999999",
            "1000000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "[]",
            "[1]",
            "[{}]",
            "['x']",
            "{}",
            "''",
            "' '",
            "'\u3000'",
            "'x'",
            "'X_1'",
            "'a/b'",
            "'*'",
            "'ap-*'",
            "'2017-03-12'",
            "'api-3.0'",
            "'API_3_0'",
            "'common'",
            "'throttling'",
            "'never'",
            "['api-2.0']",
            "['throttling','quota']",
            "'HTML_PAGE'",
            "'html_page'",
            "'3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a11'",
            "'3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a1'",
            "{'code':'A'}",
            "{'code':'A','transportFault':'HTML_PAGE'}",
            "{'transportFault':'HTML_PAGE'}",
            "{'response':{}}",
            "{'response':{'transformers':[]}}",
            "{'response':{'transformerParameters':{}}}",
            "{'code':'A','response':{'transformerParameters':{}}}",
            "[{'code':'A'},{'response':{}}]",
            "{'action':'x'}",
            "{'service':'x'}",
            "{'of':0.5,'seed':1}",
            "{'of':0.5}",
            "{'from':0,'length':0}",
            "{'from':0,'length':0.001}",
            "{'median':1,'sigma':0}",
            "{'median':1,'sigma':2}");

    private static final List<String> ADDITIONS = List.of("1", "2", "true", "'x'", "null", "{}", "{'code':'A'}");

    private final Set<String> names = new TreeSet<>(Set.of("extra"));
    private final List<JsonNode> edited = new ArrayList<>();
    private final JsonNode file;

    private FaultRuleEdits(JsonNode file) {
        this.file = file;
    }

    /** The file with one change, for each change. */
    static List<JsonNode> of(JsonNode file) {
        FaultRuleEdits all = new FaultRuleEdits(file);
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
                ((ArrayNode) replaced.at(pointer)).set(i, Rules.quoted(value));
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
        ((ObjectNode) changed.at(pointer)).set(name, Rules.quoted(value));
        edited.add(changed);
    }
}
