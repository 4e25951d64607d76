package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.gzipped;
import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingPortionTest {

    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    @TempDir
    private Path folder;

    private long weight(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        RecordingPortion portion = (RecordingPortion)
                new Portions(RecordingFiles.of(List.of(file))).next().orElseThrow();
        portion.recording().close();
        return portion.weight();
    }

    private static byte[] response(int size) {
        return utf8("{\"code\":0,\"message\":\"" + "x".repeat(size - 23) + "\"}");
    }

    @Test
    void weighsTheResponseThatItIs() throws IOException {
        assertThat(weight("a.json", response(3 * MIB))).isEqualTo(4 * MIB);
    }

    @Test
    void weighsNoMoreThanABodyMayHave() throws IOException {
        assertThat(weight("a.json", response(20 * MIB))).isEqualTo(17 * MIB);
    }

    @Test
    void weighsTheLargestBodyWhereItIsZipped() throws IOException {
        byte[] noise = new byte[600 * KIB];
        new Random(1).nextBytes(noise);

        assertThat(weight("a.json", gzipped(noise))).isEqualTo(17 * MIB);
    }

    @Test
    void weighsTheSameHoweverManyResponsesItHas() throws IOException {
        String entry = "{\"response\":{\"content\":{\"text\":\"\"}}},";

        assertThat(weight("a.har", utf8("{\"log\":{\"entries\":[" + entry.repeat(100_000) + "0]}}")))
                .isEqualTo(MIB);
    }
}
