package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a body, which learns the facts that a shape asks for and keeps the few values that a report shows.
 *
 * <p>Methods return false where the pass gives up: at a member that stands twice, and at numbers of unusual spelling. That
 * says nothing of the body but that tier two has to look.
 */
final class BodyScan {

    private final JsonParser parser;
    private @Nullable MemberNames names;
    private final @Nullable String[] kept = new String[KEPT];
    private long facts;
    private int depth;
    private int objects;
    private boolean readableBatch = true;

    private static final int KEPT = Kept.values().length;

    BodyScan(JsonParser parser) {
        this.parser = parser;
    }

    /** Passes over the whole body. */
    boolean run(Place root) throws IOException {
        return parser.nextToken() == JsonToken.START_OBJECT
                && value(root, JsonToken.START_OBJECT)
                && parser.nextToken() == null;
    }

    long facts() {
        return facts;
    }

    /** The text or integer that stands there; null if there is neither. */
    @Nullable
    String kept(Kept value) {
        return kept[value.ordinal()];
    }

    /** Whether there is nothing under {@code detail} but objects with an integer {@code code}, or null. */
    boolean hasReadableBatch() {
        return readableBatch;
    }

    private boolean value(Place place, JsonToken token) throws IOException {
        facts |= place.factsOf(token);
        if (token == JsonToken.VALUE_STRING) {
            return !place.asksForTexts() || text(place);
        }
        if (token == JsonToken.START_OBJECT && !place.isBatch) {
            return object(place);
        }
        return other(place, token);
    }

    private boolean object(Place place) throws IOException {
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Place member = place.member(name);
            JsonToken token = parser.nextToken();
            boolean passed;
            if (member == null) {
                facts |= place.factsOfOtherMembers();
                passed = isNew(name, object) && skip(token);
            } else {
                passed = (facts & member.present) == 0 && value(member, token);
            }
            if (!passed) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private boolean text(Place place) throws IOException {
        String text = parser.getText();
        facts |= place.factsOf(text);
        if (place.kept != null) {
            kept[place.kept.ordinal()] = text;
        }
        readableBatch &= !place.isBatch;
        return true;
    }

    private boolean other(Place place, JsonToken token) throws IOException {
        if (place.isBatch) {
            return batch(token);
        }
        return switch (token) {
            case VALUE_NUMBER_INT -> integer(place);
            case VALUE_NUMBER_FLOAT -> !place.asksForNumbers();
            default -> skip(token);
        };
    }

    private boolean integer(Place place) throws IOException {
        if (place.asksForNumbers()) {
            if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                return false;
            }
            facts |= place.factsOf(parser.getLongValue());
        }
        if (place.kept != null) {
            kept[place.kept.ordinal()] = parser.getNumberValue().toString();
        }
        return true;
    }

    /** What stands under {@code detail}: an object of results, by the names of the resources. */
    private boolean batch(JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            readableBatch = token == JsonToken.VALUE_NULL;
            return skip(token);
        }
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!isNew(name, object) || !result(parser.nextToken())) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private boolean result(JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            readableBatch = false;
            return skip(token);
        }
        boolean readable = false;
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken member = parser.nextToken();
            readable |= member == JsonToken.VALUE_NUMBER_INT && name.equals("code");
            if (!isNew(name, object) || !skip(member)) {
                return false;
            }
        }
        depth--;
        readableBatch &= readable;
        return true;
    }

    /** Passes over a value of which nothing is asked but that no object in it has a name twice. */
    private boolean skip(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return skipObject();
        }
        return token != JsonToken.START_ARRAY || skipArray();
    }

    private boolean skipObject() throws IOException {
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!isNew(name, object) || !skip(parser.nextToken())) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private boolean skipArray() throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (!skip(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNew(String name, int object) {
        MemberNames met = names;
        if (met == null) {
            met = new MemberNames();
            names = met;
        }
        return met.add(name, depth, object);
    }
}
