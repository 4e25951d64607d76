package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Problem;

/**
 * A row of a table in a documentation page.
 *
 * @param document the number or name of the document: {@code 000} to {@code 004} are the five that the bundled
 *     catalogue is made from
 * @param table counted from 1 in the document
 * @param row counted from 1 in the table's body; the header does not count
 * @since 0.1
 */
public record DocumentRow(String document, int table, int row) implements Evidence {

    /**
     * Refuses what cannot be looked up.
     *
     * @throws IllegalArgumentException if the document is blank, or a count less than 1
     */
    public DocumentRow {
        if (document.isBlank() || table < 1 || row < 1) {
            throw new Problem(
                            "no row of a document: document '" + document + "', table " + table + ", row " + row,
                            "",
                            "tables and rows count from 1, and a document has a name",
                            "cite the row as {\"document\": \"002\", \"table\": 1, \"row\": 5}")
                    .asIllegalArgument();
        }
    }

    @Override
    public String source() {
        return document;
    }

    @Override
    public String toString() {
        return "document " + document + ", table " + table + ", row " + row;
    }
}
