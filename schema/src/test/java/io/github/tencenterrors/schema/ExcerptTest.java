package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String MEGABYTES = "x".repeat(10_000_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'a b'      | 'a b'
            '\\n'      | '\\u000a'
            5          | 5
            1.50       | 1.5
            null       | null
            true       | true
            {'a':[1]}  | an object
            [[1]]      | an array
            """)
    void showsScalarsAsTheyAre(String value, String shown) {
        assertThat(Excerpt.ofValue(Json.parse(Json.of(value)))).isEqualTo(shown);
    }

    @Property
    void staysOnOneLineAndShort(@ForAll String text) {
        assertThat(Excerpt.quoted(text)).doesNotContainPattern("[\\r\\n\\u2028\\u2029\\u0085]");
        assertThat(Excerpt.quoted(text.repeat(100)).length()).isLessThan(500);
    }

    @Test
    void tellsHowMuchIsLeftOut() {
        String shown = "x".repeat(60) + "… (10,000,000 characters)";

        assertThat(Excerpt.quoted(MEGABYTES)).isEqualTo("'" + shown + "'");
        assertThat(Excerpt.ofValue(Json.parse("\"" + MEGABYTES + "\""))).isEqualTo("'" + shown + "'");
        assertThat(Excerpt.ofLine(MEGABYTES)).isEqualTo("x".repeat(300) + "… (10,000,000 characters)");
        assertThat(Excerpt.ofBody(MEGABYTES)).isEqualTo("  " + "x".repeat(500) + "… (10,000,000 characters)");
        assertThat(Excerpt.ofValue(Json.parse("9".repeat(999)))).isEqualTo("9".repeat(60) + "… (999 characters)");
    }

    @Test
    void countsAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Excerpt.ofLine(MEGABYTES)).endsWith("(10,000,000 characters)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Excerpt.quoted("x".repeat(59) + "\uD83D\uDE00\uD83D\uDE00"))
                .isEqualTo("'" + "x".repeat(59) + "… (63 characters)'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'TmpSecretKey':'abc'}   | {'TmpSecretKey':'***'}
            bad token=abc123         | bad token=***
            AuthFailure.TokenFailure | AuthFailure.TokenFailure
            """)
    void leavesSecretsOutOfWhatItQuotes(String text, String shown) {
        assertThat(Excerpt.quoted(Json.of(text))).isEqualTo("'" + Json.of(shown) + "'");
        assertThat(Excerpt.ofValue(TextNode.valueOf(Json.of(text)))).isEqualTo("'" + Json.of(shown) + "'");
    }

    @Test
    void leavesOutASecretThatIsCutOff() {
        assertThat(Excerpt.quoted("token=" + "s".repeat(94))).isEqualTo("'token=***… (100 characters)'");
    }

    @Nested
    class OfABody {

        @Test
        void saysSoWhereThereIsNothing() {
            assertThat(Excerpt.ofBody("")).isEqualTo("  (nothing)");
        }

        @Test
        void keepsItsLines() {
            assertThat(Excerpt.ofBody("\n{\r\n\t\"a\": 1\n}\n")).isEqualTo("  {\n  \\u0009\"a\": 1\n  }");
        }

        @ParameterizedTest
        @ValueSource(strings = {"TmpSecretKey", "tmpSecretId", "Token", "SessionToken", "Password", "PrivateKey"})
        void leavesOutWhatSoundsLikeASecret(String name) {
            assertThat(Excerpt.ofBody(Json.of("{'" + name + "' : 'geh\\'eim','Code':'AuthFailure.TokenFailure'}")))
                    .isEqualTo(Json.of("  {'" + name + "' : '***','Code':'AuthFailure.TokenFailure'}"));
        }

        @Test
        void leavesOutASecretThatIsCutOffAndSaysHowMuchIs() {
            assertThat(Excerpt.ofBody(Json.of("{'Token':'" + "s".repeat(600) + "'}")))
                    .isEqualTo(Json.of("  {'Token':'***… (612 characters)"));
        }
    }
}
