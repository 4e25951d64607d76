package io.github.tencenterrors.catalog;

/**
 * Who says that an error exists, or what it means.
 *
 * @since 0.1
 */
public sealed interface Evidence permits DocumentRow, DocumentPassage, OutsideSource {

    /** The number of a document ({@code 002}), or the name of another source. */
    String source();
}
