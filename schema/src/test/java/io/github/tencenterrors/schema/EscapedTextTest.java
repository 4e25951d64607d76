package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTextTest {

    private static Map<String, String> texts() {
        return Map.of(
                "plain", "plain",
                "\\n", "\n",
                "a\\tb\\\"c", "a\tb\"c",
                "\\\\\\/\\b\\f\\r", "\\/\b\f\r",
                "\\u0041", "A",
                "x\\u12aFy", "x\u12afy",
                "\\uD83D\\uDE00!", "😀!",
                "云\\u4e91\\\\u4e91", "云云\\u4e91",
                "ends\\\\", "ends\\");
    }

    @Test
    void isDecoded() {
        texts().forEach((escaped, text) -> {
            byte[] bytes = ("<" + escaped + ">").getBytes(StandardCharsets.UTF_8);

            assertThat(EscapedText.decode(bytes, 1, bytes.length - 1)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\\', '/', 'b', 'f', 'n', 'r', 't'})
    void knowsItsSigns(char sign) {
        assertThat(EscapedText.hasSign((byte) sign)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'u', 'a', '\'', '0', ' ', 'N'})
    void knowsNoOthers(char sign) {
        assertThat(EscapedText.hasSign((byte) sign)).isFalse();
    }
}
