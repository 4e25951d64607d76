package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvSource({
        "valuesâ€‹are,values are",
        "é”™è¯¯,错误",
        "userâ€™s,user’s",
        "参数â€‹值,参数 值",
        "cafÃ©,café",
        "cafÃ©Ā,caféĀ",
        "Â©,©",
        "ô€€€,\uDBC0\uDC00"
    })
    void isPutRight(String text, String repaired) {
        assertThat(Mojibake.repaired(text)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "错误码，描述。",
                "café",
                "Ãœber alles?",
                "“quoted”",
                "naïve Â",
                "â",
                "Ãé",
                "âÃ€",
                "5 € – 6 €",
                "エラー",
                "오류"
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text.equals("Ãœber alles?") ? "Über alles?" : text);
    }

    /** Latin-1 agrees with Windows-1252 but for 32 bytes, and those are given as control characters. */
    @Property
    void isPutRightForAllOfChineseText(@ForAll @CharRange(from = '\u4E00', to = '\u9FFF') String text) {
        String misread = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(Mojibake.repaired("a " + misread + " z")).isEqualTo("a " + text + " z");
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }
}
