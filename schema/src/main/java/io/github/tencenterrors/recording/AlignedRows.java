package io.github.tencenterrors.recording;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts in columns for a terminal, where Chinese takes two cells a character.
 *
 * @param counts the column that is aligned on the right; none if there is no such column
 * @param rows of as many cells each; a column that is empty in every row takes no room
 */
record AlignedRows(int counts, List<List<String>> rows) {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final Set<UnicodeBlock> WIDE_SIGNS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Columns two blanks apart, the last one ragged. */
    Stream<String> lines() {
        int columns = rows.stream().mapToInt(List::size).findFirst().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> cells(row.get(column))).max().orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = row.get(column);
            if (widths[column] > 0) {
                String blanks = " ".repeat(widths[column] - cells(text));
                line.append(column == counts ? blanks + text : text + blanks).append("  ");
            }
        }
        return line.toString().stripTrailing();
    }

    private static int cells(String text) {
        return text.codePoints().map(each -> isWide(each) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return WIDE.contains(UnicodeScript.of(codePoint)) || WIDE_SIGNS.contains(UnicodeBlock.of(codePoint));
    }
}
