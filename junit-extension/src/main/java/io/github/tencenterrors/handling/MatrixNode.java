package io.github.tencenterrors.handling;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value in the file of a matrix, which knows where it stands. */
record MatrixNode(String file, String pointer, JsonNode json) {

    MatrixNode member(String name) {
        return optional(name).orElseThrow(() -> refusal("the member '" + name + "' is missing"));
    }

    Optional<MatrixNode> optional(String name) {
        return Optional.ofNullable(json.get(name)).map(each -> new MatrixNode(file, pointer + "/" + name, each));
    }

    Stream<MatrixNode> each(String name) {
        MatrixNode array = member(name);
        if (!array.json.isArray()) {
            throw array.refusal("an array is wanted");
        }
        return IntStream.range(0, array.json.size())
                .mapToObj(i -> new MatrixNode(file, array.pointer + "/" + i, array.json.get(i)));
    }

    String text(String name) {
        return member(name).text();
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(MatrixNode::text);
    }

    String text() {
        if (!json.isTextual()) {
            throw refusal("a string is wanted");
        }
        return json.textValue();
    }

    double number() {
        if (!json.isNumber()) {
            throw refusal("a number is wanted");
        }
        return json.doubleValue();
    }

    long whole(String name) {
        MatrixNode number = member(name);
        if (!number.json.canConvertToLong() || !number.json.isIntegralNumber()) {
            throw number.refusal("a whole number is wanted");
        }
        return number.json.longValue();
    }

    LocalizedText localized(String name) {
        MatrixNode node = member(name);
        Map<String, String> texts = new HashMap<>();
        node.json.fieldNames().forEachRemaining(language -> texts.put(language, node.text(language)));
        return node.guarded(any -> new LocalizedText(texts));
    }

    /** The constant that a text names. */
    <T> T value(String name, Function<String, T> constant) {
        MatrixNode node = member(name);
        return node.guarded(any -> constant.apply(node.text()));
    }

    /** Makes something of the value; a refusal is told with its place in the file. */
    <T> T guarded(Function<MatrixNode, T> making) {
        try {
            return making.apply(this);
        } catch (MisuseException e) {
            throw e.problem().what().equals("the matrix cannot be read")
                    ? e
                    : refusal(e.problem().what() + ": " + e.problem().why());
        }
    }

    IllegalArgumentException refusal(String why) {
        return refusal(file + (pointer.isEmpty() ? "" : ", " + pointer), why);
    }

    static IllegalArgumentException refusal(String at, String why) {
        return new Problem(
                        "the matrix cannot be read",
                        at,
                        why,
                        "have HandlingMatrix.writeReport() write it anew, with the release that reads it here")
                .asIllegalArgument();
    }
}
