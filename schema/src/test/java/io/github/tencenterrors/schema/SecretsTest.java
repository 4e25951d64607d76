package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @Nested
    class Members {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "TmpSecretKey",
                    "SecretId",
                    "Token",
                    "SessionToken",
                    "PASSWORD",
                    "LoginPasswd",
                    "PrivateKey",
                    "private_key",
                    "Signature",
                    "Authorization",
                    "Token of user, if any: ",
                    "\\u0054oken",
                    "a\\\"token\\\"b",
                })
        void areToldByTheirName(String name) {
            assertThat(Secrets.starred("{\"" + name + "\" : \"abc\",\"Code\":\"TokenFailure\"}"))
                    .isEqualTo("{\"" + name + "\" : \"***\",\"Code\":\"TokenFailure\"}");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {'Token':'a\\'b\\\\','c':'d'}                 | {'Token':'******','c':'d'}
                {'Token':12.5,'c':3}                          | {'Token':****,'c':3}
                {'Token':null,'NeedsToken':true}              | {'Token':null,'NeedsToken':true}
                {'Tokens':['a','b'],'c':'d'}                  | {'Tokens':['*','*'],'c':'d'}
                {'Token':{'a':{'b':[7]}},'c':{'d':'e'}}       | {'Token':{'*':{'*':[*]}},'c':{'d':'e'}}
                {'Token':'','c':'d'}                          | {'Token':'','c':'d'}
                {'Token':{},'c':'d'}                          | {'Token':{},'c':'d'}
                {'Code':'AuthFailure.TokenFailure'}           | {'Code':'AuthFailure.TokenFailure'}
                ['Token','abc']                               | ['Token','abc']
                {'Message':'the token: abc'}                  | {'Message':'the token: abc'}
                """)
        void loseTheirValueAndNothingElse(String body, String shown) {
            assertThat(Secrets.starred(Json.of(body))).isEqualTo(Json.of(shown));
        }
    }

    @Nested
    class BrokenText {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {'Token':'abc                        | {'Token':'***
                {'Token':['abc                       | {'Token':['***
                {'Token':                            | {'Token':
                {'Token'                             | {'Token'
                {'Token                              | {'Token
                {'Token':'abc\\                      | {'Token':'****
                it's {'Token':'abc','c':'d'}         | it's {'Token':'***','c':'d'}
                """)
        void keepsNoSecretEither(String body, String shown) {
            assertThat(Secrets.starred(Json.of(body))).isEqualTo(Json.of(shown));
        }

        @Test
        void keepsItsLines() {
            assertThat(Secrets.starred("{\"Token\":\"a\nb\r\nc")).isEqualTo("{\"Token\":\"*\n*\r\n*");
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"Message":"got {\\"Token\\":\\"a\\\\\\"b\\",\\"c\\":\\"d\\"}"} | {"Message":"got {\\"Token\\":\\"******\\",\\"c\\":\\"d\\"}"}
                {"Url":"https://a?x=1&Signature=a%2Fb&y=2"}  | {"Url":"https://a?x=1&Signature=*****&y=2"}
                {"Url":"https:\\/\\/a?sign-token=a\\/b\\u0026y=2"} | {"Url":"https:\\/\\/a?sign-token=****\\u0026y=2"}
                {"Url":"https://a?token\\u003dabc"}          | {"Url":"https://a?token\\u003d***"}
                SecretId=AKID&Nonce=1                         | SecretId=****&Nonce=1
                {'Token': 'abc', 'c': 'd'}                    | {'Token': '***', 'c': 'd'}
                <a href="?token=abc">token</a>                | <a href="?token=***">token</a>
                """)
        void loseWhatLooksLikeASecret(String text, String shown) {
            assertThat(Secrets.starred(text)).isEqualTo(shown);
        }
    }

    @Nested
    class Shortened {

        @Test
        void tellsNotHowLongTheyAre() {
            assertThat(Secrets.shortened("{\"Token\":\"abcdef\",\"Password\":\"\",\"x\":1,\"PrivateKey\":\"g\"}"))
                    .isEqualTo("{\"Token\":\"***\",\"Password\":\"\",\"x\":1,\"PrivateKey\":\"***\"}");
        }
    }

    /** Each of these once took a stack frame, or a pass over the whole text, per character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\\",
                "\"",
                "token",
                "token\"",
                "\"token\":",
                "\"token\":\"",
                "\\\"",
                "token=",
                "token\" ",
                "{\"token\":["
            })
    void takesTimeThatGrowsWithTheText(String piece) {
        String text = "{\"Token\":\"" + piece.repeat(2_000_000 / piece.length());

        assertThat(Secrets.starred(text)).hasSameSizeAs(text);
    }

    @Property
    void hideEverySecretOfAnObject(@ForAll("names") String name, @ForAll("values") String value, @ForAll String other) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("x", other).put(name, value).putObject("y").put(name, value);

        String shown = Secrets.starred(body.toString());

        assertThat(shown).hasSameSizeAs(body.toString());
        assertThat(Json.parse(shown).get(name).textValue()).matches("\\**");
        assertThat(Json.parse(shown).get("y").get(name).textValue()).matches("\\**");
    }

    /** Names that no parameter or member stands in: of {@code Token=abc} the end is taken for a secret. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().excludeChars('=', '"', '\'').ofMaxLength(5).map(text -> text + "Token" + text);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("\"\\'é:,{}[]=& \n").ofMaxLength(8);
    }
}
