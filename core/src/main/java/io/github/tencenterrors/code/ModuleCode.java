package io.github.tencenterrors.code;

import java.util.Optional;

/**
 * A product's own code that API 2.0 puts in brackets at the head of its {@code message}: {@code (-514) Resource already
 * exists}.
 *
 * <p>Document 004 lists eight negative ones, of Cloud Monitor; logged responses carry mostly positive ones, such as
 * {@code (60024)} or {@code (7)}.
 *
 * @param value the integer between the brackets
 * @since 0.1
 */
public record ModuleCode(long value) implements ErrorCode {

    private static final String BLANKS = " \t\n\u000B\f\r";

    private static final int MAX_DIGITS = 18;

    /**
     * The code written in decimal digits, without brackets.
     *
     * @throws IllegalArgumentException if the text is no integer of at most 18 digits
     */
    public static ModuleCode parse(String text) {
        return new ModuleCode(NumericCode.integer(text, "a module code"));
    }

    /**
     * The module code at the head of a message of API 2.0, if there is one.
     *
     * <p>Never ask this of an API 3.0 message: some begin with hexadecimal digits in brackets that mean something else.
     */
    public static Optional<ModuleCode> atHeadOf(String message) {
        // By hand: this is asked of every failure, where a regular expression takes longer than reading the body.
        int open = 0;
        while (open < message.length() && BLANKS.indexOf(message.charAt(open)) >= 0) {
            open++;
        }
        if (!message.startsWith("(", open)) {
            return Optional.empty();
        }
        int first = message.startsWith("-", open + 1) ? open + 2 : open + 1;
        int end = first;
        while (end < message.length() && message.charAt(end) >= '0' && message.charAt(end) <= '9') {
            end++;
        }
        boolean isCode = end > first && end - first <= MAX_DIGITS && message.startsWith(")", end);
        return isCode ? Optional.of(new ModuleCode(Long.parseLong(message, open + 1, end, 10))) : Optional.empty();
    }

    /** A message of API 2.0 that carries this code: {@code (-514) Resource already exists}. */
    public String inFrontOf(String message) {
        return "(" + value + ") " + message;
    }

    @Override
    public String text() {
        return Long.toString(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
