package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutStringsTest {

    private static final int LONGEST = 4;

    private static CutStrings of(String document) {
        return new CutStrings(new ByteArrayInputStream(utf8(json(document))), LONGEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "''|''",
                "'abcd'|'abcd'",
                "'abcde'|'abcd'",
                "['abcde','abcdef']|['abcd','abcd']",
                "{'abcde':12345678}|{'abcd':12345678}",
                "'abc\\n'|'abc\\n'",
                "'abc\\nd'|'abc\\n'",
                "'abcd\\'e'|'abcd'",
                "'\\'\\''|'\\'\\''",
                "'\\'\\'\\''|'\\'\\''",
                "'\\\\\\\\'|'\\\\\\\\'",
                "'\\\\\\\\\\\\'x|'\\\\\\\\'x",
                "'a\\u000ab'|'a\\u000a'",
                "'abc\\u0022d'|'abc\\u0022'",
                "'abcd\\u0022d'|'abcd'",
                "'ab云c'|'ab云'",
                "'abcd云'|'abcd'",
                "'abc😀😀'|'abc😀'"
            })
    void areLetThroughUpToTheLengthInWholeCharacters(String document, String expected) throws IOException {
        assertThat(new String(of(document).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(json(expected));
    }

    @Test
    void areReadTheSameByteByByte() throws IOException {
        String document = "{'abcde':['云云云',1,'a\\u0022bcd'],'b':'c'}";
        CutStrings strings = of(document);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int next = strings.read(); next >= 0; next = strings.read()) {
            read.write(next);
        }

        assertThat(read.toByteArray()).isEqualTo(of(document).readAllBytes());
        assertThat(strings.read()).isEqualTo(-1);
    }

    @Test
    void areKnownByTheirQuotationMarkInWhatIsLeft() throws IOException {
        CutStrings strings = of("['abcd','abcde','a','abcdef']");
        assertThat(new String(strings.readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(json("['abcd','abcd','a','abcd']"));

        assertThat(strings.isCut(1)).isFalse();
        assertThat(strings.isCut(8)).isTrue();
        assertThat(strings.isCut(15)).isFalse();
        assertThat(strings.isCut(19)).isTrue();
    }

    @Test
    void areNoneWhereNothingIsAsked() throws IOException {
        CutStrings strings = of("");

        assertThat(strings.read(new byte[1], 0, 0)).isZero();
        assertThat(strings.read(new byte[1], 0, 1)).isEqualTo(-1);
    }

    @Test
    void closeWhatTheyAreReadFrom() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        new CutStrings(
                        new ByteArrayInputStream(new byte[0]) {
                            @Override
                            public void close() {
                                closed.incrementAndGet();
                            }
                        },
                        LONGEST)
                .close();

        assertThat(closed).hasValue(1);
    }
}
