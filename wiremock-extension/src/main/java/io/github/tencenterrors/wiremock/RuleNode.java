package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.Json;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.MalformedJsonException;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.ReadLimits;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A value in the JSON of fault rules, which knows its place and so can say what is wrong with it. */
record RuleNode(
        String source,
        JsonText json,
        String pointer,
        @Nullable Object value) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NO_RULES = "fault rules cannot be read";
    private static final String SEE = "see fault-rules.schema.json for the format";

    /**
     * The whole of a text.
     *
     * @param source the file it stands in; empty for a request
     * @throws MisuseException if it is not JSON, or names a member twice
     */
    static RuleNode root(String source, String text) {
        try {
            JsonText json =
                    JsonText.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ReadLimits.STANDARD);
            json.firstDuplicate().ifPresent(at -> {
                throw refusal(source, at, "", "a member stands twice in one object", "keep one of the two");
            });
            return new RuleNode(source, json, "", Json.read(json.text(), Object.class));
        } catch (MalformedJsonException e) {
            throw refusal(source, e.position(), "", "it is no JSON: " + e.reason(), SEE);
        } catch (NumberFormatException e) {
            // WireMock reads decimal numbers exactly, or not at all.
            throw refusal(
                    source,
                    Position.START,
                    "",
                    "the exponent of a number has too many digits",
                    "give a smaller number");
        }
    }

    /** The same, sure to be an object that has no member but these. */
    RuleNode object(Collection<String> members) {
        for (String name : map().keySet()) {
            if (!members.contains(name)) {
                throw child(name).refusal("there is no member '" + name + "'", Nearest.asQuestion(name, members));
            }
        }
        return this;
    }

    /** The object, as WireMock's JSON reader makes them. */
    @SuppressWarnings("unchecked")
    Map<String, Object> map() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw mistyped("an object");
    }

    Optional<RuleNode> optional(String member) {
        return value instanceof Map<?, ?> map && map.containsKey(member)
                ? Optional.of(child(member))
                : Optional.empty();
    }

    RuleNode member(String member) {
        return optional(member).orElseThrow(() -> refusal("the member '" + member + "' is missing", "add it"));
    }

    void requireNotBoth(String one, String other) {
        if (optional(one).isPresent() && optional(other).isPresent()) {
            throw refusal("it has '" + one + "' and '" + other + "', of which one decides", "leave one of them out");
        }
    }

    boolean isArray() {
        return value instanceof List;
    }

    List<RuleNode> elements() {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> new RuleNode(source, json, pointer + "/" + i, list.get(i)))
                    .toList();
        }
        throw mistyped("an array");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw mistyped("a string");
    }

    /** A string turned into a value; the value's own refusal is told with its place. */
    <T> T text(Function<String, T> reading) {
        String text = text();
        return guarded(() -> reading.apply(text));
    }

    /** The digits of an integer, or a string. */
    String integerOrText() {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number) {
            return Long.toString(integer());
        }
        throw mistyped("a string or an integer");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw mistyped("true or false");
    }

    BigDecimal number() {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw mistyped("a number");
    }

    long integer() {
        BigDecimal number = number();
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw mistyped("an integer of at most 64 bits");
        }
    }

    int count() {
        long integer = integer();
        if (integer != (int) integer) {
            throw refusal("an integer of at most 32 bits is wanted, not " + integer, "give a smaller number");
        }
        return (int) integer;
    }

    /** Makes a value; a refusal of the value is told with its place. */
    <T> T guarded(Supplier<T> making) {
        try {
            return making.get();
        } catch (RefusedRuleException e) {
            throw e;
        } catch (MisuseException e) {
            Problem problem = e.problem();
            String at = problem.at().isEmpty() ? "" : ", " + problem.at();
            throw new RefusedRuleException(
                    new Problem(problem.what(), place() + at, problem.why(), problem.fix()), pointer);
        }
    }

    RefusedRuleException refusal(String why, String fix) {
        return refusal(source, json.position(pointer), pointer, why, fix);
    }

    private RefusedRuleException mistyped(String wanted) {
        return refusal(wanted + " is wanted, not " + shown(), SEE);
    }

    private String shown() {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }

    private RuleNode child(String member) {
        String escaped = member.replace("~", "~0").replace("/", "~1");
        return new RuleNode(source, json, pointer + "/" + escaped, map().get(member));
    }

    private String place() {
        return place(source, json.position(pointer), pointer);
    }

    private static RefusedRuleException refusal(
            String source, Position position, String pointer, String why, String fix) {
        return new RefusedRuleException(new Problem(NO_RULES, place(source, position, pointer), why, fix), pointer);
    }

    private static String place(String source, Position position, String pointer) {
        return (source.isEmpty() ? "" : source + ", ") + position + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }
}
