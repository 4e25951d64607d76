package io.github.tencenterrors.envelope;

/**
 * A text is not one JSON document, or not one within the limits.
 *
 * @since 0.1
 */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ReadingRule rule;
    private final transient Position position;

    MalformedJsonException(ReadingRule rule, Position position, String reason) {
        super(reason);
        this.rule = rule;
        this.position = position;
    }

    /** Which of the reading rules was broken. */
    public ReadingRule rule() {
        return rule;
    }

    /** Where reading stopped. */
    public Position position() {
        return position;
    }

    /** Why, in one line and without the place. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
