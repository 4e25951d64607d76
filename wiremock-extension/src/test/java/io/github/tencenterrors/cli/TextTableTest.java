package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void countsChineseJapaneseAndKoreanCharactersTwice() {
        TextTable table = new TextTable(
                List.of("Title", "Row"),
                List.of(
                        List.of("签名，过期", "1"),
                        List.of("エラー", "2"),
                        List.of("오류", "3"),
                        List.of("ＡＢ", "4"),
                        List.of("é", "5")));

        assertThat(table.aligned())
                .containsExactly(
                        "Title       Row", "签名，过期  1", "エラー      2", "오류        3", "ＡＢ        4", "é           5");
    }

    @Test
    void leavesOutAColumnThatIsEmptyInEveryRow() {
        TextTable table = new TextTable(
                List.of("A", "Empty", "B", "Half"), List.of(List.of("1", "", "2", ""), List.of("3", " ", "4", "5")));

        assertThat(table.aligned()).containsExactly("A  B  Half", "1  2", "3  4  5");
        assertThat(table.markdown())
                .containsExactly("| A | B | Half |", "|---|---|---|", "| 1 | 2 |  |", "| 3 | 4 | 5 |");
    }

    @Test
    void hasItsHeadersWhereThereIsNoRow() {
        TextTable table = new TextTable(List.of("A", "B"), List.of());

        assertThat(table.aligned()).containsExactly("A  B");
    }
}
