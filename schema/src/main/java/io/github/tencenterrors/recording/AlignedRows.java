package io.github.tencenterrors.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts in columns for a terminal, where Chinese takes two cells a character.
 *
 * @param counts the column that is aligned on the right; none if there is no such column
 * @param rows of as many cells each; a column that is empty in every row takes no room
 */
record AlignedRows(int counts, List<List<String>> rows) {

    /** Columns two blanks apart, the last one ragged. */
    List<String> lines() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Cells.of(row.get(column)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = row.get(column);
            if (widths[column] > 0) {
                String blanks = " ".repeat(widths[column] - Cells.of(text));
                line.append(column == counts ? blanks + text : text + blanks).append("  ");
            }
        }
        return line.toString().stripTrailing();
    }
}
