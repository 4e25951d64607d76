package io.github.tencenterrors.catalog;

/**
 * Whether sending the same request again can help.
 *
 * @since 0.1
 */
public enum Retry {
    /** The same request may succeed later; wait longer each time. */
    WITH_BACKOFF,
    /** Once something is mended: a new signature, token, clock or nonce, another state of the resource. */
    AFTER_FIX,
    /** It cannot help, or does harm: purchases, parameters, permissions. */
    NEVER;

    /** The name in files and on the command line. */
    public String id() {
        return Identified.id(this);
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if there is none; the message offers the nearest
     */
    public static Retry ofId(String id) {
        return Identified.constant(Retry.class, "retry advice", id);
    }
}
