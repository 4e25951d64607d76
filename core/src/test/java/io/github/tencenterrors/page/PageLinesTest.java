package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {

    private static final String LONG = "x".repeat(100_000);

    /** How many lines each window has. */
    private static List<Integer> windows(String page) throws IOException {
        PageLines lines = new PageLines(new BufferedReader(new StringReader(page)), new Clues(), new TreeSet<>());
        List<Integer> windows = new ArrayList<>();
        for (List<Line> window = lines.window(); !window.isEmpty(); window = lines.window()) {
            windows.add(window.size());
        }
        return windows;
    }

    private static String lines(int count) {
        return "x\n".repeat(count);
    }

    @Test
    void comeTogetherWhereTheyAreFew() throws IOException {
        assertThat(windows("")).isEmpty();
        assertThat(windows("x\n\ny\n\nz")).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({"499, 519", "500, 500", "501, 501", "999, 999", "1000, 1000", "1001, 1000"})
    void endAtTheFirstBlankLineBehindFiveHundred(int blankAfter, int first) throws IOException {
        assertThat(windows(lines(blankAfter) + "\n" + lines(19) + "\n" + lines(1000)))
                .first()
                .isEqualTo(first);
    }

    @Test
    void endAtTheFirstBlankLineBehindManyCharacters() throws IOException {
        assertThat(windows(LONG + "\n\ny")).containsExactly(3);
        assertThat(windows(LONG + "\n" + LONG + "\n\ny")).containsExactly(2, 2);
        assertThat(windows((LONG + "\n").repeat(3) + "y\n\nz")).containsExactly(4, 2);
        assertThat(windows((LONG + "\n").repeat(4) + "y\n\nz")).containsExactly(4, 3);
        assertThat(windows((LONG + LONG + LONG + LONG + "\n").repeat(2))).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---|---", "|:--:|\t---|", "-"})
    void neverEndBeforeARowOfDashes(String dashes) throws IOException {
        assertThat(windows(lines(1000) + dashes + "\nx")).containsExactly(1001, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---|--- x", "|||", ":::", "-x-"})
    void mayEndBeforeOtherLines(String line) throws IOException {
        assertThat(windows(lines(1000) + line)).containsExactly(1000, 1);
    }

    @Test
    void areNumberedThroughAllWindowsAndPutRight() throws IOException {
        TreeSet<Integer> mojibake = new TreeSet<>();
        String page = "\uFEFF" + lines(1000) + "cafÃ©\nz";
        PageLines lines = new PageLines(new BufferedReader(new StringReader(page)), new Clues(), mojibake);

        assertThat(lines.window()).first().isEqualTo(new Line(1, "x"));
        assertThat(lines.window()).containsExactly(new Line(1001, "café"), new Line(1002, "z"));
        assertThat(mojibake).containsExactly(1001);
    }
}
