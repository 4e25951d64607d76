package io.github.tencenterrors.catalog;

/**
 * A source other than a documentation page that was read row by row.
 *
 * @param kind what sort of source
 * @param source its name
 * @param note what it adds; may be empty
 * @since 0.1
 */
public record OutsideSource(Kind kind, String source, String note) implements Evidence {

    /**
     * Sorts of sources, the most binding first.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Official documentation that is not among the five documents. */
        OFFICIAL_DOCUMENTATION,
        /** The source or the constants of an SDK. */
        SDK_SOURCE,
        /** Responses seen in logs. */
        LOGGED_RESPONSE,
        /** Nobody says so. */
        ASSUMPTION;

        /** The name in files. */
        public String id() {
            return Identified.id(this);
        }

        /**
         * The constant of that name.
         *
         * @throws IllegalArgumentException if there is none; the message offers the nearest
         */
        public static Kind ofId(String id) {
            return Identified.constant(Kind.class, "kind of source", id);
        }
    }

    @Override
    public String toString() {
        return kind.id() + ": " + source + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
