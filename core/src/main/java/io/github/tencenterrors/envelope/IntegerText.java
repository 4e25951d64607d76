package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.code.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Integers of any length as canonical digits: API 2.0 sends its codes as numbers, and document 001 as strings. */
final class IntegerText {

    /** The longest string of digits taken for an integer; the parser takes numbers of one character more. */
    static final int MAX_DIGITS = 999;

    private static final Pattern NUMERIC = Pattern.compile("-?[0-9]{1," + MAX_DIGITS + "}");
    private static final Pattern CANONICAL = Pattern.compile("0|-?[1-9][0-9]{0," + MAX_DIGITS + "}");

    private IntegerText() {}

    /** The integer that a JSON number or a string of digits stands for, or empty. */
    static Optional<String> of(JsonNode node) {
        if (node.isIntegralNumber()) {
            return Optional.of(node.asText());
        }
        if (node.isFloatingPointNumber()) {
            return ofFloat(node.doubleValue());
        }
        return node.isTextual() && NUMERIC.matcher(node.textValue()).matches()
                ? Optional.of(canonical(node.textValue()))
                : Optional.empty();
    }

    static boolean isCanonical(String text) {
        return CANONICAL.matcher(text).matches();
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

    private static String canonical(String digits) {
        boolean negative = digits.startsWith("-");
        String magnitude = digits.substring(negative ? 1 : 0).replaceFirst("^0+(?=.)", "");
        return negative && !magnitude.equals("0") ? "-" + magnitude : magnitude;
    }
}
