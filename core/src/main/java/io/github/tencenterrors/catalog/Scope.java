package io.github.tencenterrors.catalog;

/**
 * Where a documented error can occur.
 *
 * @since 0.1
 */
public enum Scope {
    /** In every API of the generation. */
    COMMON,
    /** In the APIs of the product on whose page the table stands (document 002, table 2). */
    BUSINESS,
    /** In the {@code message} of API 2.0, in brackets (document 004, table 2). */
    MODULE,
    /** In one product, by a catalogue of the user or an enum of the SDK. */
    PRODUCT;

    /** The name in files and on the command line. */
    public String id() {
        return Identified.id(this);
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if there is none; the message offers the nearest
     */
    public static Scope ofId(String id) {
        return Identified.constant(Scope.class, "scope", id);
    }
}
