package io.github.tencenterrors.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The lines of a page in windows, so that a page of any length needs little memory. */
final class PageLines {

    private static final int FULL_LINES = 500;
    private static final int FULL_CHARS = 200_000;

    /** How much longer than full a window may grow while it waits for a blank line. */
    private static final int PATIENCE = 2;

    private static final String DELIMITER_ROW = "-|: \t";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char LOST = '\uFFFD';

    private final BufferedReader source;
    private final Clues clues;
    private final NavigableSet<Integer> mojibake;
    private @Nullable String ahead;
    private int number;
    private OptionalInt firstLoss = OptionalInt.empty();

    /**
     * The lines of a source.
     *
     * @param mojibake gets the numbers of the lines that were put right
     */
    PageLines(BufferedReader source, Clues clues, NavigableSet<Integer> mojibake) throws IOException {
        this.mojibake = mojibake;
        this.source = source;
        this.clues = clues;
        String first = source.readLine();
        ahead = first != null && first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first;
    }

    /** The next lines: up to a blank one if one comes soon, and never between a header and its row of dashes. */
    List<Line> window() throws IOException {
        List<Line> window = new ArrayList<>();
        int chars = 0;
        while (ahead != null && !endsHere(ahead, window.size(), chars)) {
            clues.see(ahead);
            window.add(new Line(++number, repaired(ahead)));
            if (firstLoss.isEmpty() && ahead.indexOf(LOST) >= 0) {
                firstLoss = OptionalInt.of(number);
            }
            chars += ahead.length();
            ahead = source.readLine();
        }
        return window;
    }

    /** The first line so far with a character that the bytes of the page do not give. */
    OptionalInt firstLoss() {
        return firstLoss;
    }

    private String repaired(String line) {
        String repaired = Mojibake.repaired(line);
        if (!repaired.equals(line)) {
            mojibake.add(number);
        }
        return repaired;
    }

    static boolean isDelimiterRow(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> DELIMITER_ROW.indexOf(c) >= 0);
    }

    private static boolean endsHere(String next, int lines, int chars) {
        boolean full = lines >= FULL_LINES || chars >= FULL_CHARS;
        boolean overfull = lines >= FULL_LINES * PATIENCE || chars >= FULL_CHARS * PATIENCE;
        return lines > 0 && ((full && next.isBlank()) || (overfull && !isDelimiterRow(next)));
    }
}
