package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Nested
    class PositionOf {

        @ParameterizedTest
        @CsvSource({"'',1,1", "/a,1,6", "/a/0,2,2", "/a/1,3,2", "/a/1/b,3,7", "/c,5,5"})
        void aValueIsWhereItBegins(String pointer, int line, int column) throws Exception {
            JsonText json = parse("{'a':[\n 1,\n {'b':2}\n],\n'c':3}");

            assertThat(json.position(pointer)).isEqualTo(new Position(line, column));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/a/nope", "/a/nope/deeper", "/a/b/c/d"})
        void aValueThatIsMissingIsThatOfItsNearestAncestor(String pointer) throws Exception {
            JsonText json = parse("{'a':\n{'b':{'c':1}}}");
            Position nearest = pointer.startsWith("/a/nope") ? new Position(2, 1) : new Position(2, 11);

            assertThat(json.position(pointer)).isEqualTo(nearest);
        }

        /** The tree has the last one of them, and nothing of the others. */
        @ParameterizedTest
        @CsvSource({"/a,2,5", "/a/b,3,5", "/a/b/c,3,5", "/a/d,2,5"})
        void aMemberNamedTwiceIsThatOfTheLastOne(String pointer, int line, int column) throws Exception {
            JsonText json = parse("{'a':{'b':{'c':1},'d':2},\n'a':{\n'b':{}}}");

            assertThat(json.position(pointer)).isEqualTo(new Position(line, column));
        }

        @Test
        void severalValuesAreInTheOrderAskedFor() throws Exception {
            assertThat(parse("{'a':1,'b':2}").positions(List.of("/b", "/a")))
                    .containsExactly(new Position(1, 12), new Position(1, 6));
        }
    }

    @Test
    void keepsItsText() throws Exception {
        assertThat(parse(" [1] ").text()).isEqualTo(" [1] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void isRefusedWhereThereIsNone(String text) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(ReadingRule.EMPTY_BODY);
                    assertThat(refused.position()).isEqualTo(Position.START);
                    assertThat(refused.reason()).isEqualTo("there is no JSON in it");
                });
    }

    @ParameterizedTest
    @CsvSource({"{'a':x},1,6", "'[1]\n [',2,2"})
    void isRefusedWhereItIsNotJson(String text, int line, int column) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(refused -> assertThat(refused.position()).isEqualTo(new Position(line, column)));
    }

    private static JsonText parse(String singleQuoted) throws MalformedJsonException {
        return JsonText.parse(singleQuoted.replace('\'', '"'), ReadLimits.STANDARD);
    }
}
