package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

    @TempDir
    private Path folder;

    @Test
    void countsLines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"Response":{"RequestId":"1"}}

                {"body":"{\\"Response\\":{\\"Error\\":{\\"Code\\":\\"InternalError\\"}}}"}
                { "time": 1, "body" : {"code":4000, "x":[1]} , "z":3}
                """);

        RecordingReport report = Recordings.in(file).check(ResponseContract.wire());

        assertThat(report.outcomes()).isEqualTo(Map.of(Outcome.SUCCESS, 1L, Outcome.ERROR, 2L));
    }
}
