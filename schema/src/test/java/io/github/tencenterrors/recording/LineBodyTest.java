package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBodyTest {

    private static String in(String line) {
        return new String(LineBody.in(utf8(json(line))), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'body':{'a':1}}|{'a':1}",
                "{'body': [1, {'body':2}] , 'b':1}|[1, {'body':2}]",
                "{'body':12 }|12",
                "{'body':null}|null",
                "{'status':{'body':1},'body':'{}'}|{}",
                "{'body':'错误'}|错误",
                "{'body':1,'body':2}|2"
            })
    void isTheValueOfTheMember(String line, String body) {
        assertThat(in(line)).isEqualTo(json(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Response':{'body':1}}",
                "{ 'Response':{},'body':1}",
                "{'body':1,'Response':{}}",
                "{'bodies':1}",
                "{'a':'body'}",
                "['body']",
                "'body'",
                "{'body':1",
                "{'body':1} {}",
                "{'body'",
                "'body",
                ""
            })
    void isTheWholeLineWhereThereIsNoSuchMember(String line) {
        assertThat(in(line)).isEqualTo(json(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void isTheWholeLineWhereItsCharactersAreNotBytes(Charset charset) {
        byte[] inLatin = "\"body\"".getBytes(StandardCharsets.US_ASCII);
        byte[] line = (json("{'body':1,'x':'") + new String(inLatin, charset) + json("'}")).getBytes(charset);

        assertThat(LineBody.in(line)).isEqualTo(line);
    }
}
