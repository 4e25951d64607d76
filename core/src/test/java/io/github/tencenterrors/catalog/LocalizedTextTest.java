package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalizedTextTest {

    @Test
    void isTheEnglishOneWhereNoLanguageIsAskedFor() {
        LocalizedText both = new LocalizedText(Map.of("en", "on fire", "de", "brennt"));

        assertThat(both.text()).isEqualTo("on fire");
        assertThat(both).hasToString("on fire");
    }

    @Test
    void isTheFirstOneWithoutEnglish() {
        assertThat(new LocalizedText(Map.of("zh", "着火", "de", "brennt")).text()).isEqualTo("brennt");
    }

    static List<Map<String, String>> wordless() {
        return List.of(Map.of(), Map.of("en", "on fire", "zh", " "));
    }

    @ParameterizedTest
    @MethodSource("wordless")
    void isRefusedWithoutWords(Map<String, String> texts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(texts))
                .withMessage("""
                        a text without words
                          why:  titles and descriptions have at least one language, and no blank text
                          fix:  give it in English, as {"en": "…"}""");
    }
}
