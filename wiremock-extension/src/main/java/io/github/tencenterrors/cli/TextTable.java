package io.github.tencenterrors.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts in rows and columns, for people. A column that is empty in every row is left out.
 *
 * @param headers one for each column
 * @param rows each as long as the headers
 */
record TextTable(List<String> headers, List<List<String>> rows) {

    /** First and last of what Unicode calls wide or full-width, so far as error pages have it. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul
        {0x2E80, 0x303E}, // radicals, ideographic blank and brackets
        {0x3041, 0xA4CF}, // kana, Chinese characters
        {0xAC00, 0xD7A3}, // Hangul
        {0xF900, 0xFAFF}, // Chinese characters, once more
        {0xFE30, 0xFE6F}, // brackets and commas
        {0xFF00, 0xFF60}, // full-width ASCII
        {0xFFE0, 0xFFE6}, // full-width signs
        {0x1F300, 0x1F64F}, // pictographs
        {0x20000, 0x3FFFD}, // rare Chinese characters
    };

    TextTable {
        List<List<String>> all = rows;
        int[] used = IntStream.range(0, headers.size())
                .filter(column -> all.isEmpty()
                        || all.stream().anyMatch(row -> !row.get(column).isBlank()))
                .toArray();
        headers = chosen(headers, used);
        rows = rows.stream().map(row -> chosen(row, used)).toList();
    }

    /** Lines for a terminal: columns two blanks apart, the last one ragged. */
    Stream<String> aligned() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            int at = column;
            widths.add(lines().mapToInt(line -> width(line.get(at))).max().orElse(0));
        }
        return lines().map(line -> IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column) + " ".repeat(widths.get(column) - width(line.get(column))))
                .collect(Collectors.joining("  "))
                .stripTrailing());
    }

    /** Lines of a pipe table in Markdown. */
    Stream<String> markdown() {
        Stream<String> rule = Stream.of("|" + "---|".repeat(headers.size()));
        Stream<String> head = Stream.of(piped(headers));
        return Stream.of(head, rule, rows.stream().map(TextTable::piped)).flatMap(lines -> lines);
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(headers), rows.stream());
    }

    private static List<String> chosen(List<String> cells, int[] columns) {
        return IntStream.of(columns)
                .mapToObj(cells::get)
                .map(TextTable::onOneLine)
                .toList();
    }

    /** Catalogues and pages may come from anywhere: nothing in them may move a terminal's cursor. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static String piped(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("[\\\\|<>*_`\\[\\]&]", "\\\\$0"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** How many cells of a terminal a text takes: Chinese, Japanese and Korean characters two, the others one. */
    private static int width(String text) {
        return text.codePoints().map(each -> isWide(each) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return Arrays.stream(WIDE).anyMatch(range -> range[0] <= codePoint && codePoint <= range[1]);
    }
}
