package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.code.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/** Integers of any length as canonical digits: API 2.0 sends its codes as numbers, and document 001 as strings. */
final class IntegerText {

    /** The longest string of digits taken for an integer; the parser takes numbers of one character more. */
    static final int MAX_DIGITS = 999;

    private IntegerText() {}

    /** The integer that a JSON number or a string of digits stands for, or empty. */
    static Optional<String> of(JsonNode node) {
        if (node.isIntegralNumber()) {
            return Optional.of(node.asText());
        }
        if (node.isFloatingPointNumber()) {
            return ofFloat(node.doubleValue());
        }
        return node.isTextual() && digits(node.textValue()) <= MAX_DIGITS
                ? Optional.of(canonical(node.textValue()))
                : Optional.empty();
    }

    static boolean isCanonical(String text) {
        boolean leadingZero = text.startsWith("0") || text.startsWith("-0");
        return text.equals("0") || (digits(text) <= MAX_DIGITS + 1 && !leadingZero);
    }

    static void require(String text) {
        if (!isCanonical(text)) {
            throw new Problem(
                            "no code of API 2.0: '" + text + "'",
                            "",
                            "its codes are integers without leading zeros",
                            "pass the digits alone, such as '4000'")
                    .asIllegalArgument();
        }
    }

    /** JSON Schema counts 4000.0 and 4e3 as integers, and so do we. */
    private static Optional<String> ofFloat(double value) {
        return Double.isFinite(value) && value == Math.rint(value)
                ? Optional.of(new BigDecimal(value).toBigInteger().toString())
                : Optional.empty();
    }

    /** How many digits the text has behind a sign, if there is one; far too many if there is anything else. */
    private static int digits(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Integer.MAX_VALUE;
            }
        }
        return text.length() > first ? text.length() - first : Integer.MAX_VALUE;
    }

    private static String canonical(String digits) {
        boolean negative = digits.startsWith("-");
        int first = negative ? 1 : 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        String magnitude = digits.substring(first);
        return negative && !magnitude.equals("0") ? "-" + magnitude : magnitude;
    }
}
