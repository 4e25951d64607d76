package io.github.tencenterrors.schema;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a body, which learns the facts that a shape asks for and keeps the few values that a report shows.
 *
 * <p>Methods return false where the pass gives up: at what is no JSON, at a member that stands twice, at numbers and names
 * of unusual spelling. That says nothing of the body but that tier two has to look.
 */
final class BodyScan {

    /** The longest integer that surely fits into 64 bits. */
    private static final int LONGEST_INTEGER = 18;

    /** Where no schema asks anything. */
    private static final Place ANYWHERE = new Place("", 0);

    /** What became of one resource of a batch, and its code. */
    private static final Place RESULT = new Place("", 0);

    private static final Place RESULT_CODE = new Place("", 0);

    static {
        RESULT.add("code", RESULT_CODE);
    }

    private final byte[] bytes;
    private final JsonBytes json;
    private final MemberNames names;
    private final int deepest;
    private final Map<Kept, String> kept = new EnumMap<>(Kept.class);
    private long facts;
    private int depth;
    private int objects;
    private int results;
    private int resultCodes;

    /**
     * A pass yet to be made.
     *
     * @param bytes the body, which is valid UTF-8
     * @param maxDepth of objects and arrays within each other
     */
    BodyScan(byte[] bytes, int maxDepth) {
        this.bytes = bytes;
        this.json = new JsonBytes(bytes);
        this.names = new MemberNames(bytes);
        this.deepest = Math.min(maxDepth, MemberNames.DEEPEST);
    }

    /** Passes over the whole body. */
    boolean run(Place root) {
        return value(root) && json.isAtEnd();
    }

    long facts() {
        return facts;
    }

    /** The text that stands there, or the integer where one is kept; null if there is neither. */
    @Nullable
    String kept(Kept value) {
        return kept.get(value);
    }

    /** Whether there is nothing under {@code detail} but objects with an integer {@code code}, or null. */
    boolean hasReadableBatch() {
        return results == resultCodes;
    }

    private boolean value(Place place) {
        return switch (json.next()) {
            case '{' -> learn(place, ValueKind.OBJECT) && object(place);
            case '"' -> learn(place, ValueKind.STRING) && text(place);
            case '[' -> learn(place, ValueKind.ARRAY) && array();
            case 't' -> learn(place, ValueKind.BOOLEAN) && json.takeWord("true");
            case 'f' -> learn(place, ValueKind.BOOLEAN) && json.takeWord("false");
            case 'n' -> learn(place, ValueKind.NULL) && json.takeWord("null");
            default -> number(place);
        };
    }

    private boolean learn(Place place, ValueKind kind) {
        facts |= place.factsOf(kind);
        if (place.isBatch && kind != ValueKind.OBJECT && kind != ValueKind.NULL) {
            results++;
        }
        return true;
    }

    private boolean object(Place place) {
        json.take('{');
        if (depth++ == deepest) {
            return false;
        }
        if (json.next() != '}') {
            int object = ++objects;
            do {
                if (!member(place, object)) {
                    return false;
                }
            } while (json.take(','));
        }
        depth--;
        return json.take('}');
    }

    private boolean member(Place place, int object) {
        if (!json.takeString() || json.isEscaped()) {
            return false;
        }
        Place member = place.member(bytes, json.start(), json.end());
        if (member == null) {
            facts |= place.factsOfOtherMembers();
            member = place.isBatch ? RESULT : ANYWHERE;
            results += place.isBatch ? 1 : 0;
        }
        boolean isNew = member.present == 0
                ? names.add(json.start(), json.end(), depth, object)
                : (facts & member.present) == 0;
        return isNew && json.take(':') && value(member);
    }

    private boolean array() {
        json.take('[');
        if (depth++ == deepest) {
            return false;
        }
        if (json.next() != ']') {
            do {
                if (!value(ANYWHERE)) {
                    return false;
                }
            } while (json.take(','));
        }
        depth--;
        return json.take(']');
    }

    private boolean text(Place place) {
        if (!json.takeString()) {
            return false;
        }
        if (place.asksForTexts()) {
            String text = json.text();
            facts |= place.factsOf(text);
            keep(place.kept(), text);
        }
        return true;
    }

    private boolean number(Place place) {
        if (!json.takeNumber()) {
            return false;
        }
        if (!json.isIntegral()) {
            return learn(place, ValueKind.FRACTION) && !place.asksForNumbers();
        }
        learn(place, ValueKind.INTEGER);
        resultCodes += place == RESULT_CODE ? 1 : 0;
        if (place.asksForNumbers()) {
            String digits = json.digits();
            if (digits.equals("-0") || digits.length() > LONGEST_INTEGER) {
                return false;
            }
            facts |= place.factsOf(Long.parseLong(digits));
            Kept value = place.kept();
            keep(value != null && value.maybeInteger() ? value : null, digits);
        }
        return true;
    }

    private void keep(@Nullable Kept value, String text) {
        if (value != null) {
            kept.put(value, text);
        }
    }
}
