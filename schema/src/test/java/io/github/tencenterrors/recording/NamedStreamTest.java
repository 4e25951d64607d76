package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stream that has a file's name is read like that file, though nothing in it looks so. */
class NamedStreamTest {

    @ParameterizedTest
    @CsvSource({"traffic.jsonl, 2", "2026/11/TRAFFIC.NDJSON.gz, 2", "traffic.json, 1", "traffic, 1", "-, 1"})
    void isReadAsItsNameSays(String name, int responses) {
        assertThat(check(name, "<html>\n</html>\n").responses()).isEqualTo(responses);
    }

    @ParameterizedTest
    @CsvSource({"traffic.jsonl, 0", "-, 1"})
    void mayBeEmptyWhereItsNameSaysLines(String name, int responses) {
        assertThat(check(name, "").responses()).isEqualTo(responses);
    }

    private static RecordingReport check(String name, String text) {
        return Recordings.from(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .check(ResponseContract.wire());
    }
}
