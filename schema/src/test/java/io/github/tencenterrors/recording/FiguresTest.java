package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 %",
        "0, 5, 0 %",
        "5, 5, 100 %",
        "1, 8, 12.5 %",
        "1, 1001, < 0.1 %",
        "1, 1000, 0.1 %",
        "999, 1000, 99.9 %",
        "1000, 1001, > 99.9 %",
    })
    void shareIsNeverRoundedToNothingOrAll(long part, long whole, String share) {
        assertThat(Figures.share(part, whole)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 codes", "1 | 1 code", "1234567 | 1,234,567 codes"})
    void countsAreOfANoun(long count, String text) {
        assertThat(Figures.of(count, "code")).isEqualTo(text);
    }

    @Test
    void areAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Figures.share(1, 8) + Figures.grouped(1_000)).isEqualTo("12.5 %1,000");
        } finally {
            Locale.setDefault(before);
        }
    }
}
