package io.github.tencenterrors.catalog;

/**
 * What retry advice rests on.
 *
 * @since 0.1
 */
public enum Basis {
    /** A document says so. */
    DOCUMENT,
    /** Widely used clients do so. */
    CLIENTS,
    /** It is the advice given for the nearest documented parent of the code. */
    INHERITED,
    /** Nobody says so; it is how we read the error. */
    ASSUMED;

    /** The name in files and on the command line. */
    public String id() {
        return Identified.id(this);
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if there is none; the message offers the nearest
     */
    public static Basis ofId(String id) {
        return Identified.constant(Basis.class, "basis", id);
    }
}
