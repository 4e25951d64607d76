package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveredBytesTest {

    private static final byte[] MEMBER = Gzip.member(List.of("{\"Response\":{\"RequestId\":\"r\"}}"));

    @Test
    void endTheTaskWhereTheFileSystemFails() {
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(MEMBER), new PipedInputStream());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> check(failing))
                .withMessageContaining("Pipe not connected");
    }

    @Test
    void leaveDamageOfTheRecordingToTheReport() {
        RecordingReport report = check(new ByteArrayInputStream(Arrays.copyOf(MEMBER, MEMBER.length - 4)));

        assertThat(report.findings()).extracting(group -> group.rule()).containsExactly("broken-record");
    }

    private static RecordingReport check(InputStream file) {
        return Recordings.from("traffic.jsonl.gz", new DeliveredBytes(file)).check(ResponseContract.wire());
    }
}
