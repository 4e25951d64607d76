package io.github.tencenterrors.handling;

/**
 * What a waiver is worth on a day.
 *
 * @since 0.1
 */
public enum WaiverState {
    /** It covers a verdict at least. */
    IN_FORCE,
    /** Its last day has passed: it covers nothing any more. */
    EXPIRED,
    /** There is no verdict for it to cover: what it was for has been mended, or the code is misspelt. */
    IDLE;

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }
}
