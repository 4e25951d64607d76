package io.github.tencenterrors.page;

/**
 * Something that was repaired while a page was read, or that could not be read.
 *
 * @param rule the rule that says so, in kebab case, such as {@code unreadable-row}
 * @param file the page
 * @param line where in the page, from 1
 * @param table the number of the error table, as in {@link PageRow}; 0 outside of tables
 * @param row the number of the row in the table's body; 0 outside of rows
 * @param message one line for people
 * @since 0.1
 */
public record PageFinding(String rule, String file, int line, int table, int row, String message) {

    @Override
    public String toString() {
        return "[%s] %s, line %s: %s".formatted(rule, file, line, message);
    }
}
