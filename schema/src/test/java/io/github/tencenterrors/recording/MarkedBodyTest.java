package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedBodyTest {

    private static final String LONG = "x".repeat(5_000);

    @Nested
    class Marked {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                6  | "b\\"c"     | `{"a":"b\\"c","d":1}`
                6  | -1.5e3      | `{"a":-1.5e3,"d":1}`
                6  | null        | `{"a":null}`
                6  | []          | `{"a":[]}`
                6  | {"b":["}"]} | `{"a":{"b":["}"]},"c":1}`
                1  | <html>      | `<html> <body>`
                6  | "b          | `{"a":"b`
                2  | ,           | `[,]`
                """)
        void isTheValueThatBeginsThere(int column, String marked, String body) {
            assertThat(MarkedBody.of(body, new Position(1, column)).marked()).isEqualTo(marked);
        }

        @Test
        void isTheBracketOfWhatIsLong() {
            MarkedBody body = MarkedBody.of("{\"a\":[\"" + LONG + "\"]}", new Position(1, 6));

            assertThat(body.marked()).isEqualTo("[");
            assertThat(body.after()).startsWith("\"xxx");
        }

        @Test
        void isTheBeginningOfALongText() {
            MarkedBody body = MarkedBody.of("\"" + LONG + "\"", Position.START);

            assertThat(body.marked()).isEqualTo("\"" + "x".repeat(299));
            assertThat(body.after()).isEqualTo("x".repeat(1_000) + "…");
        }

        @Test
        void isNothingWhereTheBodyEnds() {
            assertThat(MarkedBody.of("{\"a\":", new Position(1, 6))).isEqualTo(new MarkedBody("{\"a\":", "", ""));
            assertThat(MarkedBody.of("{\"a\":", new Position(9, 99))).isEqualTo(new MarkedBody("{\"a\":", "", ""));
            assertThat(MarkedBody.of("", Position.START)).isEqualTo(MarkedBody.NONE);
        }

        @ParameterizedTest
        @CsvSource({"1, 1, a", "1, 2, b", "2, 1, c", "3, 1, d", "4, 1, e"})
        void isFoundOnLinesAsParsersCountThem(int line, int column, char first) {
            assertThat(MarkedBody.of("ab\nc\r\nd\re", new Position(line, column))
                            .marked())
                    .startsWith(String.valueOf(first));
        }

        @Test
        void isWhatTheContractFound() {
            String body = """
                    {
                      "code": 4000,
                      "message": ["so", "what"]
                    }
                    """;
            ContractReport report = ResponseContract.documented().check(body);
            Finding finding = report.findings().get(0);

            assertThat(MarkedBody.of(report.maskedBody(), finding.position()))
                    .isEqualTo(new MarkedBody("""
                    {
                      "code": 4000,
                      "message": \
                    """, "[\"so\", \"what\"]", "\n}\n"));
        }
    }

    @Nested
    class Window {

        @Test
        void leavesOutWhatIsFar() {
            MarkedBody body = MarkedBody.of(LONG + " 5 " + LONG, new Position(1, 5_002));

            assertThat(body).isEqualTo(new MarkedBody("…" + "x".repeat(999) + " ", "5", " " + "x".repeat(999) + "…"));
        }

        @Test
        void showsNoSecret() {
            String secret = "s".repeat(5_000);
            ContractReport report = ResponseContract.wire()
                    .check("{\"Token\":\"" + secret + "\",\"code\":[],\"PrivateKey\":\"" + secret);

            MarkedBody body = MarkedBody.of(report.maskedBody(), new Position(1, 5_020));

            assertThat(body.before()).matches("…\\*{991}\",\"code\":");
            assertThat(body.marked()).isEqualTo("[]");
            assertThat(body.after()).matches(",\"PrivateKey\":\"\\*{985}…");
        }
    }

    @Property
    void cutsNoCharacterInTwo(@ForAll @IntRange(min = 1, max = 8_000) int column) {
        MarkedBody body = MarkedBody.of("\uD83D\uDE00".repeat(4_000), new Position(1, 2 * (column / 2) + 1));

        assertThat(body.before() + body.marked() + body.after()).matches("…?(\uD83D\uDE00)*+…?");
        assertThat(body.after()).matches("(\uD83D\uDE00)*+…?");
    }
}
