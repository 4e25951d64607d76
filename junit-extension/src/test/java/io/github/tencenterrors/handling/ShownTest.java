package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"Token\":\"geheim\",\"Code\":\"A\"} | {\"Token\":\"***\",\"Code\":\"A\"}",
                "{\\\"TmpSecretKey\\\": \\\"geheim\\\"} | {\\\"TmpSecretKey\\\": \\\"***\\\"}",
                "Result[token=geheim, code=A] | Result[token=***, code=A]",
                "?Signature=geheim%3D&Action=A | ?Signature=***&Action=A",
                "{'password': 'ge heim'} | {'password': '***'}",
                "{\"password\":\"ge\\\"heim\",\"Code\":\"A\"} | {\"password\":\"***\",\"Code\":\"A\"}",
                "{\"password\":\"geheim\\\\\",\"Code\":\"A\"} | {\"password\":\"***\\\\\",\"Code\":\"A\"}",
                "{\\\"password\\\":\\\"ge\\\\\\\"heim\\\"} | {\\\"password\\\":\\\"***\\\"}",
                "{\"Token\":\"geheim, of which… | {\"Token\":\"***\"",
                "Authorization: Bearer geheim.geheim | Authorization: ***",
                "[authorization=Basic Z2VoZWlt==, a=b] | [authorization=***, a=b]",
                "key AKIDz8krbsJ5yKBZQpn74WFkmLPx3 is unknown | key *** is unknown",
            })
    void masksWhatSoundsLikeASecret(String text, String shown) {
        assertThat(Shown.line(text)).isEqualTo(shown);
        assertThat(Shown.line(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AuthFailure.TokenFailure",
                "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureExpire\",\"Message\":\"Signature expired\"}}}",
                "the token has expired",
                "java.lang.NullPointerException at com.acme.TokenReader.read(TokenReader.java:42)",
            })
    void leavesCodesAndMessagesAlone(String text) {
        assertThat(Shown.line(text)).isEqualTo(text);
        assertThat(Shown.body(text)).isEqualTo(text);
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(Shown.line("a\u202eb\nc\u0000\ud800")).isEqualTo("a\\u202eb\\u000ac\\u0000\\ud800");
        assertThat(Shown.body("a\n\tb\u2028")).isEqualTo("a\n\tb\\u2028");
        assertThat(Shown.line("网关 😀")).isEqualTo("网关 😀");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(Shown.line("x".repeat(499) + "😀")).isEqualTo("x".repeat(499) + "… (501 characters)");
        assertThat(Shown.body("x".repeat(10_001))).endsWith("x… (10001 characters)");
    }

    @Test
    void findsTheLastSecretOfALongText() {
        String text = "token" + " ".repeat(200_000) + "secret\"".repeat(20_000) + "=".repeat(50_000);

        assertThat(Shown.masked(text + " token=geheim")).endsWith(" token=***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token=\"\\",
                "token=\\\\\"\\\\\\",
                "token=\"token=",
                "token=\\\"token=\"",
                "token=Bearer         ",
                "\\\"token",
                "\\"
            })
    void readsALongTextOnce(String part) {
        assertThat(Shown.masked(part.repeat(50_000) + "\" AKIDgeheimgeheim")).doesNotContain("geheim");
    }
}
