package io.github.tencenterrors.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value in a catalogue file, which knows its place and so can say what is wrong with it. */
record CatalogNode(String file, JsonText json, JsonPointer pointer, JsonNode node) {

    static CatalogNode root(String file, JsonText json) {
        return new CatalogNode(file, json, JsonPointer.empty(), json.root());
    }

    /** The same, sure to be an object that has no member but these. */
    CatalogNode object(List<String> members) {
        require(JsonNodeType.OBJECT, "an object");
        node.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                throw child(name).refusal("there is no member '" + name + "'", Nearest.asQuestion(name, members));
            }
        });
        return this;
    }

    boolean has(String member) {
        return node.has(member);
    }

    CatalogNode member(String member) {
        if (!node.has(member)) {
            throw refusal("the member '" + member + "' is missing", "add it");
        }
        return child(member);
    }

    Optional<CatalogNode> optional(String member) {
        return node.has(member) ? Optional.of(child(member)) : Optional.empty();
    }

    /** The elements of an array member; none where the member is absent. */
    <T> List<T> each(String member, Function<CatalogNode, T> reading) {
        if (!node.has(member)) {
            return List.of();
        }
        CatalogNode array = child(member);
        array.require(JsonNodeType.ARRAY, "an array");
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < array.node.size(); i++) {
            elements.add(reading.apply(new CatalogNode(file, json, array.pointer.appendIndex(i), array.node.get(i))));
        }
        return elements;
    }

    /** A string that is not blank. */
    String text() {
        require(JsonNodeType.STRING, "a string");
        if (node.textValue().isBlank()) {
            throw refusal("a string with something in it is wanted", "fill it in, or leave the member out");
        }
        return node.textValue();
    }

    String text(String member) {
        return member(member).text();
    }

    /** A string of that shape. */
    String text(TextShape shape) {
        String text = text();
        shape.require(this, text);
        return text;
    }

    /** A string turned into a value; the value's own refusal is told with its place in the file. */
    <T> T value(String member, Function<String, T> reading) {
        CatalogNode value = member(member);
        String text = value.text();
        return value.guarded(() -> reading.apply(text));
    }

    int count(String member) {
        CatalogNode value = member(member);
        if (!value.node.canConvertToExactIntegral() || !value.node.canConvertToInt() || value.node.intValue() < 1) {
            throw value.refusal("a count is wanted", "count from 1");
        }
        return value.node.intValue();
    }

    LocalizedText localized(String member) {
        CatalogNode value = member(member);
        value.require(JsonNodeType.OBJECT, "an object of texts by language");
        Map<String, String> texts = new TreeMap<>();
        value.node.fieldNames().forEachRemaining(language -> {
            CatalogNode text = value.child(language);
            if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*+")) {
                throw text.refusal("'" + language + "' is no language tag", "use one such as 'en' or 'zh'");
            }
            texts.put(language, text.text());
        });
        return value.guarded(() -> new LocalizedText(texts));
    }

    /** Makes a value; a refusal of the value is told with its place in the file. */
    <T> T guarded(Supplier<T> making) {
        try {
            return making.get();
        } catch (CatalogFormatException e) {
            throw e;
        } catch (MisuseException e) {
            Problem problem = e.problem();
            throw refusal(problem.what() + ": " + problem.why(), problem.fix());
        }
    }

    CatalogFormatException refusal(String why, String fix) {
        return new CatalogFormatException(file, json.position(pointer.toString()), pointer.toString(), why, fix);
    }

    private CatalogNode child(String member) {
        return new CatalogNode(file, json, pointer.appendProperty(member), node.path(member));
    }

    private void require(JsonNodeType type, String noun) {
        if (node.getNodeType() != type) {
            throw refusal(
                    noun + " is wanted, not " + node.getNodeType().name().toLowerCase(Locale.ROOT),
                    "see catalog.schema.json for the format");
        }
    }
}
