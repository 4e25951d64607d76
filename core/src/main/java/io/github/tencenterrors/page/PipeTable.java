package io.github.tencenterrors.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pipe tables that are none by the letter of GitHub's Markdown, and what is missing. */
final class PipeTable {

    private static final Pattern CELL = Pattern.compile("[^|]+");
    private static final String ESCAPED_PIPE = "\\|";

    private PipeTable() {}

    static boolean isRow(Line line) {
        return line.text().replace(ESCAPED_PIPE, "").indexOf('|') >= 0;
    }

    /** The first of the lines that could be the header of an error table with a row below it. */
    static Optional<Integer> headIn(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isHead(lines.get(i)) && isRow(lines.get(i + 1))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The lines of a table with a row of dashes that fits its header. */
    static List<Line> completed(List<Line> lines) {
        Line head = lines.get(0);
        String dashes =
                CELL.matcher(head.text().strip().replace(ESCAPED_PIPE, "")).replaceAll("---");
        List<Line> completed = new ArrayList<>(List.of(head, new Line(head.number(), dashes)));
        boolean has = PageLines.isDelimiterRow(lines.get(1).text());
        completed.addAll(lines.subList(has ? 2 : 1, lines.size()));
        return completed;
    }

    private static boolean isHead(Line line) {
        return isRow(line)
                && !line.text().startsWith("<")
                && Arrays.stream(line.text().split("\\|", -1))
                        .map(HeaderWords::role)
                        .anyMatch(role -> role.filter(each -> each == ColumnRole.CODE || each == ColumnRole.MODULE_CODE)
                                .isPresent());
    }
}
