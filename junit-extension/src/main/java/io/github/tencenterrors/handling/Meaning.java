package io.github.tencenterrors.handling;

/**
 * What the code under test tells its caller by an outcome.
 *
 * @since 0.1
 */
public enum Meaning {
    /** That the call succeeded. */
    SUCCESS,
    /** That it did not. Exceptions, crashes, and code that hangs tell this. */
    FAILURE,
    /** Nobody has told the probe which values mean success. */
    UNKNOWN;

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }
}
