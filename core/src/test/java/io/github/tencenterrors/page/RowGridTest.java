package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowGridTest {

    private final RowGrid grid = new RowGrid();

    private static Element cell(String text, String attribute, String value) {
        return new Element("td").text(text).attr(attribute, value);
    }

    private static Element cell(String text) {
        return new Element("td").text(text);
    }

    private List<String> next(Element... cells) {
        return grid.next(List.of(cells)).stream().map(Element::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "9, 9",
        "10, 10",
        "' 10 ', 10",
        "000000010, 10",
        "0, 1",
        "-2, 1",
        "1a, 1",
        "1:, 1",
        "1/, 1",
        "0000000002, 1"
    })
    void spansAsManyColumnsAsTheCellSays(String colspan, int columns) {
        assertThat(next(cell("a", "colspan", colspan), cell("b")))
                .hasSize(columns + 1)
                .last()
                .isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "19, 19", "x, 1"})
    void reachesDownAsManyRowsAsTheCellSays(String rowspan, int rows) {
        next(cell("a", "rowspan", rowspan), cell("b"));
        for (int i = 1; i < rows; i++) {
            assertThat(next(cell("c"))).containsExactly("a", "c");
        }
        assertThat(next(cell("d"))).containsExactly("d");
    }

    @Test
    void reachesDownBesideAShortRow() {
        next(cell("a"), cell("b"), cell("c", "rowspan", "2"));

        assertThat(next(cell("d"))).containsExactly("d");
        assertThat(next(cell("e"), cell("f"), cell("g"))).containsExactly("e", "f", "g");
    }

    @Test
    void reachesToTheEndWhereTheCellSaysZeroRows() {
        next(cell("a", "rowspan", "0"), cell("b"));
        for (int i = 0; i < 1000; i++) {
            assertThat(next(cell("c"))).containsExactly("a", "c");
        }
    }

    @Test
    void hasSixtyFourColumnsAtMost() {
        assertThat(next(cell("a", "colspan", "63"), cell("b")))
                .hasSize(64)
                .last()
                .isEqualTo("b");
        assertThat(new RowGrid().next(List.of(cell("a", "colspan", "64"), cell("b"))))
                .hasSize(64);
        assertThat(new RowGrid().next(List.of(cell("a", "colspan", "63"), cell("b", "colspan", "2"))))
                .hasSize(64);
    }
}
