package io.github.tencenterrors.handling;

/**
 * How the code under test ended.
 *
 * @since 0.1
 */
public enum OutcomeKind {
    /** It returned something. */
    VALUE,
    /** It threw an exception that may be meant. */
    EXCEPTION,
    /** It threw an exception that nobody means, such as {@code NullPointerException}; {@link Crash} lists them. */
    CRASH,
    /** It did not end within its time. */
    HUNG;

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }
}
