package io.github.tencenterrors.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern HEAD = Pattern.compile("^\\s*\\((-?[0-9]{1,18})\\)\\s*");

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
        Matcher matcher = HEAD.matcher(message);
        return matcher.find() ? Optional.of(new ModuleCode(Long.parseLong(matcher.group(1)))) : Optional.empty();
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
