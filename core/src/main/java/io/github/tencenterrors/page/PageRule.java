package io.github.tencenterrors.page;

import java.util.Locale;

/** What can be odd about a page. The names are part of what findings promise, see {@code docs/page-import.md}. */
enum PageRule {
    /** Text that was UTF-8 and had been read as Windows-1252, put right. */
    MOJIBAKE_REPAIRED,
    /** A character that the file's bytes do not give, read as U+FFFD. */
    INVALID_UTF_8,
    /** A dot or other stop behind a code, taken off. */
    TRAILING_DOT,
    /** A blank other than layout around a code, taken off: a no-break space, a zero-width one. */
    SURROUNDING_BLANK,
    /** A blank inside a code, taken out. */
    INNER_BLANK,
    /** A full-width letter, a dash, a quote or the like in a code, made plain. */
    ODD_CHARACTER,
    /** Words beside the code in its cell, taken off. */
    REMARK_IN_CODE,
    /** One row with several codes, read as a row of each. */
    SEVERAL_CODES,
    /** A row whose code has none of the shapes that codes have; no catalogue can hold it. */
    NO_ERROR_CODE,
    /** A row of an error table without a code. */
    UNREADABLE_ROW,
    /** A row that is one cell from side to side: a heading inside the table. */
    SECTION_ROW,
    /** Cells of a row that stand beyond the header's last column; they are not read. */
    SURPLUS_CELLS,
    /** A pipe table whose row of dashes is missing or does not fit its header, read all the same. */
    DELIMITER_ROW_REPAIRED,
    /** Rows behind a blank line that broke a pipe table, read as rows of it. */
    BROKEN_TABLE_REPAIRED,
    /** Markdown in the lines of an HTML block, read as Markdown all the same. */
    MARKDOWN_IN_HTML,
    /** A fence of code that is never closed; what follows is code. */
    UNCLOSED_FENCE,
    /** A row that no catalogue can hold. */
    NOT_IMPORTED;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
