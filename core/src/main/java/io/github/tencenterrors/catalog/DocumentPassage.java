package io.github.tencenterrors.catalog;

/**
 * A passage of a documentation page outside its tables.
 *
 * @param document the number or name of the document
 * @param note where in the document, in words
 * @since 0.1
 */
public record DocumentPassage(String document, String note) implements Evidence {

    @Override
    public String source() {
        return document;
    }

    @Override
    public String toString() {
        return "document " + document + ": " + note;
    }
}
