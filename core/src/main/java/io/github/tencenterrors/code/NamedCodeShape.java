package io.github.tencenterrors.code;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a dotted name must look like, and what to say when it does not. */
final class NamedCodeShape {

    private static final Pattern SHAPE = Pattern.compile("\\s*[A-Za-z][\\w-]*(\\.[\\w-]+)*\\.?\\s*");
    private static final String WHAT = "no error code";

    private NamedCodeShape() {}

    static void require(String text) {
        if (text.isBlank()) {
            throw refusal(text, "a code has at least one letter", "give a code such as 'InternalError'");
        }
        if (text.length() > NamedCode.MAX_LENGTH) {
            throw refusal(
                    text.substring(0, 40) + "…",
                    "it has " + text.length() + " characters, a code has at most " + NamedCode.MAX_LENGTH,
                    "pass the code alone, without message or body");
        }
        if (!SHAPE.matcher(text).matches()) {
            throw explained(text);
        }
    }

    private static IllegalArgumentException explained(String text) {
        String tidy = text.strip();
        if (NumericCode.isNumeric(tidy)) {
            return refusal(text, "a dotted name begins with a letter", "use NumericCode for the codes of API 2.0");
        }
        if (tidy.startsWith(".") || tidy.contains("..")) {
            return refusal(text, "a segment between two dots is empty", suggestion(tidy));
        }
        int at = firstForeign(tidy);
        if (at < 0) {
            return refusal(text, "a dotted name begins with a letter", suggestion(tidy));
        }
        return refusal(text, "character " + (at + 1) + " is " + shown(tidy.codePointAt(at)), suggestion(tidy));
    }

    private static int firstForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean own = c == '.' || c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
            if (!own) {
                return i;
            }
        }
        return -1;
    }

    private static String shown(int codePoint) {
        return Character.isISOControl(codePoint) || Character.isWhitespace(codePoint) || codePoint > 0x7e
                ? String.format(Locale.ROOT, "U+%04X", codePoint)
                : "'" + (char) codePoint + "'";
    }

    /** The nearest text that is a code: foreign characters dropped, dots folded. */
    private static String suggestion(String text) {
        String repaired = text.replaceAll("[^A-Za-z0-9_.-]", "")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[^A-Za-z]+", "");
        return repaired.isEmpty()
                ? "a code is letters and digits in segments joined by dots, such as 'AuthFailure.TokenFailure'"
                : "did you mean '" + repaired + "'?";
    }

    private static IllegalArgumentException refusal(String text, String why, String fix) {
        return new Problem(WHAT + ": '" + text + "'", "", why, fix).asIllegalArgument();
    }
}
