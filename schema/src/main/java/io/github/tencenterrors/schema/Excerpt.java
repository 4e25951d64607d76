package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Parts of a body as they stand in messages: on one line, short, and without secrets. */
final class Excerpt {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_BODY = 500;

    /** A member whose name sounds like one, as in the temporary credentials of STS; the value may be cut off. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(\"[^\"]*(?:secret|token|password|privatekey)[^\"]*\"\\s*:\\s*)\"(?:\\\\.|[^\"\\\\])*+\"?");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u2028\\u2029]");

    private Excerpt() {}

    /** A text between quotation marks, so that blanks show. */
    static String quoted(String text) {
        return "'" + oneLine(cut(text, LONGEST_VALUE)) + "'";
    }

    /** A value: scalars as they are, of objects and arrays the kind alone. */
    static String ofValue(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> quoted(value.textValue());
            default -> cut(value.asText(), LONGEST_VALUE);
        };
    }

    static String ofLine(String line) {
        return oneLine(cut(line, LONGEST_LINE));
    }

    static String ofBody(String body) {
        return body.isEmpty()
                ? "(nothing)"
                : oneLine(SECRET.matcher(cut(body, LONGEST_BODY)).replaceAll("$1\"***\""));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return "%s… (%,d characters)".formatted(text.substring(0, end), text.length());
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
