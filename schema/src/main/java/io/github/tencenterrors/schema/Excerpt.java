package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Parts of a body as they stand in messages: short, without control characters, and without secrets. */
final class Excerpt {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_BODY = 500;

    private Excerpt() {}

    /** A text without its secrets and between quotation marks, so that blanks show. */
    static String quoted(String text) {
        return "'" + oneLine(cut(text, LONGEST_VALUE, Secrets::shortened)) + "'";
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

    /** The beginning of a body without its secrets, line by line and each line indented. */
    static String ofBody(String body) {
        if (body.isBlank()) {
            return "  (nothing)";
        }
        return cut(body.strip(), LONGEST_BODY, Secrets::shortened)
                .lines()
                .map(line -> "  " + oneLine(line))
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int longest) {
        return cut(text, longest, UnaryOperator.identity());
    }

    private static String cut(String text, int longest, UnaryOperator<String> shown) {
        if (text.length() <= longest) {
            return shown.apply(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        String beginning = shown.apply(text.substring(0, end));
        return String.format(Locale.ROOT, "%s… (%,d characters)", beginning, text.length());
    }

    private static String oneLine(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') {
                shown.append("\\u").append(HexFormat.of().toHexDigits(sign));
            } else {
                shown.append(sign);
            }
        }
        return shown.toString();
    }
}
