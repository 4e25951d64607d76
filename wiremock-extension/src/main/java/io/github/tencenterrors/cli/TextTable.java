package io.github.tencenterrors.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    TextTable {
        List<List<String>> all = rows;
        int[] used = IntStream.range(0, headers.size())
                .filter(column -> all.stream().anyMatch(row -> !row.get(column).isEmpty()))
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

    /** A catalogue may come from anywhere: nothing in it may move a terminal's cursor. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
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
        return WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                || (codePoint >= 0x3000 && codePoint <= 0x303F) // ideographic blank, brackets, full stop
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60); // full-width forms of ASCII
    }
}
