package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "a b~, a b~",
        "'', ''",
        "错误, 错误",
        "a\u001Fb, a\\u001fb",
        "a\u007Fb, a\\u007fb",
        "a\u202Eb, a\\u202eb",
        "a\u200Bb, a\\u200bb",
        "a\uD800b, a\\ud800b",
        "a\u2028b, a\\u2028b",
    })
    void showsWhatHidesOrTurnsALine(String text, String shown) {
        assertThat(Visible.line(text)).isEqualTo(shown);
        assertThat(Visible.lines(text)).isEqualTo(shown);
    }

    @Test
    void keepsTheLinesOfLinesAlone() {
        assertThat(Visible.line("a\r\n\tb")).isEqualTo("a\\u000d\\u000a\\u0009b");
        assertThat(Visible.lines("a\r\n\tb\rc")).isEqualTo("a\n\tb\\u000dc");
    }

    @Test
    void cutsALineBehindThreeHundredCharacters() {
        assertThat(Visible.line("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(Visible.line("x".repeat(301))).isEqualTo("x".repeat(300) + "… (301 characters)");
        assertThat(Visible.line("\t" + "x".repeat(299))).isEqualTo("\\u0009" + "x".repeat(299));
        assertThat(Visible.line("\t" + "x".repeat(300))).isEqualTo("\\u0009" + "x".repeat(299) + "… (301 characters)");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Visible.line("x".repeat(299) + "😀")).isEqualTo("x".repeat(299) + "… (301 characters)");
        assertThat(Visible.line("x".repeat(298) + "😀y")).isEqualTo("x".repeat(298) + "😀… (301 characters)");
    }
}
