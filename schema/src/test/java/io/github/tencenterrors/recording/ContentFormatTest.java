package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFormatTest {

    private static Optional<Format> told(String text, boolean perhapsLines) {
        Head head = new Head(new ByteArrayInputStream(Bytes.utf8(json(text))), 1 << 20);
        Optional<Format> told = Optional.empty();
        while (told.isEmpty() && head.grow()) {
            told = ContentFormat.of(head, perhapsLines);
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'log':{'version':'1.2'                                | HAR      | HAR
            {'z':[{}],'log':{'_a':[],'entries':[]}}                | HAR      | HAR
            {'log':{'level':'warn','file':{'x':1}},'code':0}       | RESPONSE | LINES
            {'log':[]}                                             | RESPONSE | LINES
            {'mappings':[                                          | MAPPINGS | MAPPINGS
            {'meta':{'mappings':[]},'mappings':[]}                 | MAPPINGS | MAPPINGS
            {'mappings':{}}                                        | RESPONSE | LINES
            {'id':1,'request':{},'response':{}}                    | MAPPING  | MAPPING
            {'response':{'request':{}},'request':{}}\\n            | MAPPING  | MAPPING
            {'response':{},\\n'request':{}}\\n                     | MAPPING  | MAPPING
            {'response':{},'request':{}}\\n{'response':{},'request':{}} | MAPPING | LINES
            {'response':{},'request':7}                            | RESPONSE | LINES
            {'Response':{}}                                        | RESPONSE | LINES
            \\n\\n{'Response':{}}\\n{                              | RESPONSE | LINES
            {'Response':{\\n}}                                     | RESPONSE | RESPONSE
            {'Response':{}}{'Response':{}}                         | RESPONSE | LINES
            [1,2]                                                  | RESPONSE | LINES
            7                                                      | RESPONSE | LINES
            ''                                                     | RESPONSE | RESPONSE
            \\n                                                    | RESPONSE | RESPONSE
            <html>                                                 | RESPONSE | RESPONSE
            {'Response':                                           | RESPONSE | RESPONSE
            sponse':{}}\\n{'Response':{}}\\n                     | RESPONSE | LINES
            <html>\\n{'Response':\\n{'code':0}\\n                | RESPONSE | LINES
            <html>\\n{'Response':{}} x\\n  {'code':0}\\n         | RESPONSE | RESPONSE
            {'a'\\n[{'code':0}]\\n{'code':0}                     | RESPONSE | RESPONSE
            """)
    void isToldByTheFirstValue(String text, Format inJsonFile, Format inStream) {
        assertThat(told(text.replace("\\n", "\n"), false)).contains(inJsonFile);
        assertThat(told(text.replace("\\n", "\n"), true)).contains(inStream);
    }

    @Test
    void isToldHoweverLongTheFirstValueIs() {
        String long1 = "{'Response':{'a':[" + "true,'é',".repeat(20_000) + "1]}}";

        assertThat(told(long1 + "\n" + long1, true)).contains(Format.LINES);
        assertThat(told("{'a':'" + "x".repeat(100_000) + "','mappings':[]}", false))
                .contains(Format.MAPPINGS);
    }

    @Test
    void isNotToldOfAnEndlessValueAndThenGuessedByItsLines() {
        String endless = "{'a':'" + "x".repeat(2 << 20);
        Head oneLine = new Head(new ByteArrayInputStream(Bytes.utf8(json(endless))), 1 << 20);
        Head twoLines = new Head(new ByteArrayInputStream(Bytes.utf8(json("\n" + endless))), 1 << 20);
        while (oneLine.grow() && twoLines.grow()) {
            assertThat(ContentFormat.of(oneLine, true)).isEmpty();
        }

        assertThat(ContentFormat.ofEndless(oneLine, true)).isEqualTo(Format.LINES);
        assertThat(ContentFormat.ofEndless(oneLine, false)).isEqualTo(Format.RESPONSE);
        assertThat(ContentFormat.ofEndless(twoLines, true)).isEqualTo(Format.RESPONSE);
    }
}
