package io.github.tencenterrors.code;

import java.util.regex.Pattern;

/**
 * A code of API 2.0, such as 4100.
 *
 * <p>Document 004 reserves 0 for success: it is no error and no {@code NumericCode}.
 *
 * @param value any integer but 0
 * @since 0.1
 */
public record NumericCode(long value) implements ErrorCode {

    private static final int MAX_DIGITS = 18;
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");
    private static final Pattern VALUE = Pattern.compile("-?[0-9]{1," + MAX_DIGITS + "}");

    /**
     * Refuses 0.
     *
     * @throws IllegalArgumentException if the value is 0
     */
    public NumericCode {
        if (value == 0) {
            throw new Problem("no error code: 0", "", "0 means success in API 2.0", "use a code such as 4000")
                    .asIllegalArgument();
        }
    }

    /**
     * The code written in decimal digits, with an optional {@code -}.
     *
     * @throws IllegalArgumentException if the text is no integer of at most 18 digits, or is 0
     */
    public static NumericCode parse(String text) {
        return new NumericCode(integer(text, "a numeric code"));
    }

    @Override
    public String text() {
        return Long.toString(value);
    }

    @Override
    public String toString() {
        return text();
    }

    static boolean isNumeric(String text) {
        return DIGITS.matcher(text).matches();
    }

    static long integer(String text, String kind) {
        if (!VALUE.matcher(text).matches()) {
            throw new Problem(
                            "no error code: '" + text + "'",
                            "",
                            kind + " is an integer of at most " + MAX_DIGITS + " digits",
                            "pass the digits alone, such as '4000'")
                    .asIllegalArgument();
        }
        return Long.parseLong(text);
    }
}
