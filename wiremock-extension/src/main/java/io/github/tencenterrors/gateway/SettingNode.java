package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.MalformedJsonException;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.ReadLimits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A value in the JSON of a gateway's settings, which knows its place and so can say what is wrong with it. Never shows a
 * value, nor the text around a mistake, since somebody may have written a key there.
 */
record SettingNode(String source, JsonText json, String pointer, JsonNode value) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String UNREADABLE = "the settings of the gateway cannot be read";
    private static final String SEE = "see gateway.schema.json for the format";

    /**
     * The whole of a text.
     *
     * @param source the file it stands in; empty for a request
     * @throws RefusedSettingsException if it is not JSON, or names a member twice
     */
    static SettingNode root(String source, String text) {
        try {
            JsonText json =
                    JsonText.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ReadLimits.STANDARD);
            json.firstDuplicate().ifPresent(at -> {
                throw refusal(source, at, "", "a member stands twice in one object", "keep one of the two");
            });
            return new SettingNode(source, json, "", json.root());
        } catch (MalformedJsonException e) {
            throw refusal(source, e.position(), "", "it is no JSON", SEE);
        }
    }

    /** The same, sure to be an object that has no member but these. */
    SettingNode object(Collection<String> members) {
        if (!value.isObject()) {
            throw mistyped("an object");
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                throw child(name).refusal("there is no member '" + name + "'", Nearest.asQuestion(name, members));
            }
        });
        return this;
    }

    /** The names of an object's members, whatever they are called. */
    List<String> names() {
        if (!value.isObject()) {
            throw mistyped("an object");
        }
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Optional<SettingNode> optional(String member) {
        return value.isObject() && value.has(member) ? Optional.of(child(member)) : Optional.empty();
    }

    /** Does something with a member, if it is there; a refusal is told with its place. */
    void with(String member, Consumer<SettingNode> reading) {
        optional(member)
                .ifPresent(node -> node.guarded(() -> {
                    reading.accept(node);
                    return "";
                }));
    }

    SettingNode member(String member) {
        return optional(member).orElseThrow(() -> refusal("the member '" + member + "' is missing", "add it"));
    }

    List<SettingNode> elements() {
        if (!value.isArray()) {
            throw mistyped("an array");
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new SettingNode(source, json, pointer + "/" + i, value.get(i)))
                .toList();
    }

    List<String> texts() {
        return elements().stream().map(SettingNode::text).toList();
    }

    String text() {
        if (!value.isTextual()) {
            throw mistyped("a string");
        }
        return value.textValue();
    }

    /** A string turned into a value; the value's own refusal is told with its place. */
    <T> T text(Function<String, T> reading) {
        String text = text();
        return guarded(() -> reading.apply(text));
    }

    boolean flag() {
        if (!value.isBoolean()) {
            throw mistyped("true or false");
        }
        return value.booleanValue();
    }

    int integer() {
        if (!value.isNumber()) {
            throw mistyped("an integer");
        }
        try {
            BigInteger integer = value.decimalValue().toBigIntegerExact();
            return integer.intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            // The latter of 1e999, which is infinite to Jackson.
            throw mistyped("an integer of at most 32 bits");
        }
    }

    /** Makes a value; a refusal of the value is told with its place. */
    <T> T guarded(Supplier<T> making) {
        try {
            return making.get();
        } catch (RefusedSettingsException e) {
            throw e;
        } catch (MisuseException e) {
            Problem problem = e.problem();
            String at = problem.at().isEmpty() ? "" : ", " + problem.at();
            throw new RefusedSettingsException(
                    new Problem(
                            problem.what(),
                            place(source, json.position(pointer), pointer) + at,
                            problem.why(),
                            problem.fix()),
                    pointer);
        }
    }

    RefusedSettingsException refusal(String why, String fix) {
        return refusal(source, json.position(pointer), pointer, why, fix);
    }

    private RefusedSettingsException mistyped(String wanted) {
        return refusal(wanted + " is wanted, not " + shown(), SEE);
    }

    private String shown() {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number such as this one";
            default -> value.asText();
        };
    }

    private SettingNode child(String member) {
        String escaped = member.replace("~", "~0").replace("/", "~1");
        return new SettingNode(source, json, pointer + "/" + escaped, value.get(member));
    }

    private static RefusedSettingsException refusal(
            String source, Position position, String pointer, String why, String fix) {
        return new RefusedSettingsException(
                new Problem(UNREADABLE, place(source, position, pointer), why, fix), pointer);
    }

    private static String place(String source, Position position, String pointer) {
        return (source.isEmpty() ? "" : source + ", ") + position + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }
}
