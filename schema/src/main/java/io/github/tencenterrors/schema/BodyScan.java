package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import io.github.tencenterrors.code.ModuleCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a body, which learns the facts that a shape asks for and keeps the few values that a report shows.
 *
 * <p>Methods return false where the pass gives up: at a member that stands twice, and at numbers and codes of unusual
 * spelling. That means nothing but that another has to look.
 */
final class BodyScan {

    private final JsonParser parser;
    private final MemberNames names = new MemberNames();
    private long facts;
    private int depth;
    private int objects;

    private @Nullable String namedCode;
    private @Nullable String requestId;
    private @Nullable String numericCode;
    private @Nullable ModuleCode moduleCode;
    private @Nullable String taskNumber;
    private boolean readableBatch = true;

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

    /** The text under {@code /Response/Error/Code}. */
    @Nullable
    String namedCode() {
        return namedCode;
    }

    /** The text under {@code /Response/RequestId}. */
    @Nullable
    String requestId() {
        return requestId;
    }

    /** The integer under {@code /code}, in canonical digits. */
    @Nullable
    String numericCode() {
        return numericCode;
    }

    /** The code at the head of the text under {@code /message}. */
    @Nullable
    ModuleCode moduleCode() {
        return moduleCode;
    }

    /** The text or integer under {@code /requestId}. */
    @Nullable
    String taskNumber() {
        return taskNumber;
    }

    /** Whether there is nothing under {@code /detail} but objects with an integer {@code code}. */
    boolean hasReadableBatch() {
        return readableBatch;
    }

    private boolean value(Place place, JsonToken token) throws IOException {
        facts |= place.factsOf(token);
        return switch (token.id()) {
            case JsonTokenId.ID_START_OBJECT -> place.meaning == Meaning.BATCH ? batch() : object(place);
            case JsonTokenId.ID_STRING -> text(place);
            case JsonTokenId.ID_NUMBER_INT -> integer(place);
            case JsonTokenId.ID_NUMBER_FLOAT -> !place.asksForNumbers() && other(place, token);
            default -> other(place, token);
        };
    }

    private boolean object(Place place) throws IOException {
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Place member = place.member(name);
            if (member == null) {
                facts |= place.factsOfOtherMembers();
                if (!names.add(name, depth, object) || !skip(parser.nextToken())) {
                    return false;
                }
            } else {
                if ((facts & member.present) != 0) {
                    return false;
                }
                facts |= member.factsOfOccurrence();
                if (!value(member, parser.nextToken())) {
                    return false;
                }
            }
        }
        depth--;
        return true;
    }

    private boolean text(Place place) throws IOException {
        if (!place.testsTexts() && place.meaning == Meaning.NONE) {
            return true;
        }
        String text = parser.getText();
        facts |= place.factsOf(text);
        switch (place.meaning) {
            case NAMED_CODE -> namedCode = text;
            case REQUEST_ID -> requestId = text;
            case TASK_NUMBER -> taskNumber = text;
            case MESSAGE -> moduleCode = moduleCodeIn(text);
            case NUMERIC_CODE -> {
                numericCode = text;
                return isCanonical(text);
            }
            case BATCH -> readableBatch = false;
            case NONE -> {}
        }
        return true;
    }

    private boolean integer(Place place) throws IOException {
        if (place.asksForNumbers() || place.meaning == Meaning.NUMERIC_CODE) {
            if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                return false;
            }
            facts |= place.factsOf(parser.getLongValue());
        }
        switch (place.meaning) {
            case NUMERIC_CODE -> numericCode = Long.toString(parser.getLongValue());
            case TASK_NUMBER -> taskNumber = parser.getNumberValue().toString();
            default -> other(place, JsonToken.VALUE_NUMBER_INT);
        }
        return true;
    }

    private boolean other(Place place, JsonToken token) throws IOException {
        readableBatch &= place.meaning != Meaning.BATCH || token == JsonToken.VALUE_NULL;
        return skip(token);
    }

    /** What stands under {@code detail}: an object of results by the name of the resource. */
    private boolean batch() throws IOException {
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!names.add(name, depth, object)) {
                return false;
            }
            JsonToken token = parser.nextToken();
            boolean passed = token == JsonToken.START_OBJECT ? result() : skip(token);
            readableBatch &= token == JsonToken.START_OBJECT;
            if (!passed) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private boolean result() throws IOException {
        boolean readable = false;
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            readable |= token == JsonToken.VALUE_NUMBER_INT && name.equals("code");
            if (!names.add(name, depth, object) || !skip(token)) {
                return false;
            }
        }
        depth--;
        readableBatch &= readable;
        return true;
    }

    /** Passes over a value of which nothing is asked but that no object in it has a name twice. */
    private boolean skip(JsonToken token) throws IOException {
        return switch (token.id()) {
            case JsonTokenId.ID_START_OBJECT -> skipObject();
            case JsonTokenId.ID_START_ARRAY -> skipArray();
            default -> true;
        };
    }

    private boolean skipObject() throws IOException {
        int object = ++objects;
        depth++;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!names.add(name, depth, object) || !skip(parser.nextToken())) {
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

    private static @Nullable ModuleCode moduleCodeIn(String message) {
        for (int i = 0; i < message.length(); i++) {
            char sign = message.charAt(i);
            if (sign == '(') {
                return ModuleCode.atHeadOf(message).orElse(null);
            }
            if (sign > ' ') {
                return null;
            }
        }
        return null;
    }

    /** Whether a text is the one spelling of an integer, and of one that is not too long to be a code. */
    private static boolean isCanonical(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.equals("0") || text.length() > first && text.charAt(first) != '0';
    }
}
