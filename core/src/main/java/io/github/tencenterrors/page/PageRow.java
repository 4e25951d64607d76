package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import java.util.Optional;

/**
 * One code in one body row of an error table.
 *
 * <p>Texts are what a reader of the page sees, on one line: without tags, and with single blanks.
 *
 * @param table the number of the table among the error tables of the page, from 1; other tables do not count
 * @param row the number of the row in the table's body, from 1; the header does not count
 * @param line the line of the page on which the row begins, from 1
 * @param scope what the heading above the table says, or the header of its code column; {@link Scope#BUSINESS} where
 *     neither says anything
 * @param code the text of the code, tidied of blanks, of a dot at its end and the like; where a finding {@code
 *     no-error-code} says so, it has not the shape of one
 * @param title the short column: error type, title, meaning
 * @param description the long column
 * @param solution what the page tells the reader to do
 * @param httpStatus the HTTP status, where the table has a column of it
 * @param language a language tag: {@code en}, {@code zh}, {@code ja} or {@code ko}
 * @since 0.1
 */
public record PageRow(
        int table,
        int row,
        int line,
        Scope scope,
        String code,
        Optional<String> title,
        Optional<String> description,
        Optional<String> solution,
        Optional<Integer> httpStatus,
        String language) {

    @Override
    public String toString() {
        return "table " + table + ", row " + row + ": " + code;
    }
}
