package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.jsonl"), text);
    }

    @Test
    void areCalledAfterTheirNumberAndBlankOnesLeftOut() throws IOException {
        Path file = file("{\"code\":0}\n\n \t\r\n{\"code\":4000}\r\n\n{\"code\":5400}");

        assertThat(Heard.in(file).below(folder))
                .containsExactly(
                        "t.jsonl:1 success of API 2.0",
                        "t.jsonl:4 error '4000' of API 2.0",
                        "t.jsonl:6 partial '5400' of API 2.0");
    }

    @Test
    void areNotJsonIfTheyAreNot() throws IOException {
        Path file = file("<html>\n{\"body\":\n{\"code\":0}\n");

        assertThat(Heard.in(file).below(folder))
                .containsExactly(
                        "t.jsonl:1 unrecognized\n  [not-json] (line 1, column 1): Unexpected character ('<' (code 60)):"
                                + " expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or"
                                + " 'false')",
                        "t.jsonl:2 unrecognized\n  [not-json] (line 1, column 9): Unexpected end-of-input within/between"
                                + " Object entries",
                        "t.jsonl:3 success of API 2.0");
    }

    @Test
    void mayBeginWithTheMarkOfTheirFile() throws IOException {
        assertThat(Heard.in(file("\uFEFF{\"code\":0}\n{\"code\":0}")).below(folder))
                .containsExactly("t.jsonl:1 success of API 2.0", "t.jsonl:2 success of API 2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void arePassedOverWhereThereAreNone(String nothing) throws IOException {
        assertThat(Heard.in(file(nothing)).below(folder)).containsExactly("passed over: t.jsonl it is empty");
    }

    @Test
    void areTooLargeBeyondTheLimitAndTheOthersStillRead() throws IOException {
        Path file = file("{\"code\":0}\n\"" + "x".repeat(40_000_000) + "\"\n{\"code\":0}\n" + " ".repeat(20_000_000));

        assertThat(Heard.in(file).below(folder))
                .containsExactly(
                        "t.jsonl:1 success of API 2.0",
                        "t.jsonl:2 unrecognized\n  [too-large] (line 1, column 1): the line has more than 16777216 bytes,"
                                + " and none of it was read",
                        "t.jsonl:3 success of API 2.0",
                        "t.jsonl:4 unrecognized\n  [too-large] (line 1, column 1): the line has more than 16777216 bytes,"
                                + " and none of it was read");
    }

    @Test
    void endWhereReadingFails() {
        InputStream text =
                new ByteArrayInputStream("{\"code\":0}\n{\"code\":0}\n{\"co".getBytes(StandardCharsets.UTF_8));
        Heard heard = new Heard();

        Recordings.from("-", new SequenceInputStream(text, new FailingStream())).check(ResponseContract.wire(), heard);

        assertThat(heard.responses)
                .containsExactly(
                        "-:1 success of API 2.0",
                        "-:2 success of API 2.0",
                        "-:3 unrecognized\n  [broken-record] (line 1, column 1): the recording breaks off here: the disk\uFFFDis"
                                + " on fire");
    }

    private static final class FailingStream extends InputStream {

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }

        @Override
        public int read() throws IOException {
            throw new IOException("the disk\nis on fire");
        }
    }

    @Nested
    class Body {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {'body':'{}'}                                | {}
                {'body':' {} '}                              | ` {} `
                {'body':''}                                  | ``
                {'body':'caf\\u00e9 \\''}                    | café '
                {'body':{'a':[1,{}]}}                        | {'a':[1,{}]}
                {'body' : { 'a' : 1.50 } , 'z':0}            | { 'a' : 1.50 }
                {'body':[]}                                  | []
                {'body':12}                                  | 12
                {'body':-1.5e3 ,'z':0}                       | -1.5e3
                {'body':null}                                | null
                {'body':true}                                | true
                {'é':'é','body':{'é':1},'z':'é'}             | {'é':1}
                `\uFEFF {'body':{'é':1},'z':1}`               | {'é':1}
                {'z':{'body':1},'body':2}                    | 2
                {'body':1,'body':2}                          | 2
                {'Response':{},'body':1}                     | {'Response':{},'body':1}
                { 'Response':{},'body':1}                    | { 'Response':{},'body':1}
                {'body':1,'Response':{}}                     | {'body':1,'Response':{}}
                {'z':{'body':1}}                             | {'z':{'body':1}}
                {'code':'body'}                              | {'code':'body'}
                ['body',{'body':1}]                          | ['body',{'body':1}]
                'body'                                       | 'body'
                {'body':1} x                                 | {'body':1} x
                {'body':1                                    | {'body':1
                {'body':{'a':1}                              | {'body':{'a':1}
                """)
        void isTheLineOrItsMember(String line, String body) {
            assertThat(new String(LineBody.in(Bytes.utf8(json(line))), StandardCharsets.UTF_8))
                    .isEqualTo(json(body));
        }

        @Test
        void isFoundHoweverDeepTheLineIs() {
            String deep =
                    "{\"z\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",\"n\":" + "1".repeat(5_000) + ",\"body\":{}}";

            assertThat(new String(LineBody.in(Bytes.utf8(deep)), StandardCharsets.UTF_8))
                    .isEqualTo("{}");
        }
    }
}
