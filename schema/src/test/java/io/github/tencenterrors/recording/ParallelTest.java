package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What no number of threads may change, and what must not hang. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParallelTest {

    private static final String THREADS = "tencent-errors-recordings";

    @TempDir
    private Path folder;

    /** Traffic with enough of everything: outcomes, codes, findings, broken lines. */
    private static String lines(int count, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String line =
                    switch (random.nextInt(8)) {
                        case 0 -> "<html>" + i;
                        case 1 -> "";
                        case 2 -> "{\"code\":" + random.nextInt(3) * 4000 + "}";
                        case 3 -> "{\"body\":\"{\\\"code\\\":\\\"x\\\"}\"}";
                        case 4 -> "{\"Error\":{\"Code\":\"Odd.Code" + random.nextInt(50) + "\"}}";
                        default ->
                            "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"m\"},\"RequestId\":\""
                                    + "r".repeat(random.nextInt(300)) + "\"}}";
                    };
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private void writeTraffic() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), lines(4_000, 1));
        Files.write(folder.resolve("b.jsonl.gz"), Bytes.gzipped(utf8(lines(4_000, 2))));
        Files.writeString(
                folder.resolve("c.har"),
                "{\"log\":{\"entries\":["
                        + "{\"response\":{\"content\":{\"text\":\"{\\\"code\\\":4000}\"}}},".repeat(8_000) + "7]}}");
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("d" + i + ".json"), "{\"code\":" + i % 7 + "}");
        }
        Files.writeString(folder.resolve("e.jsonl"), lines(4_000, 3));
        Files.writeString(folder.resolve("f.txt"), "");
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        writeTraffic();
        Recordings recordings = Recordings.in(folder);
        Heard alone = new Heard();
        RecordingReport expected = recordings.check(ResponseContract.documented(), alone, 1);

        for (int threads : new int[] {2, 3, 8}) {
            Heard heard = new Heard();
            RecordingReport report = recordings.check(ResponseContract.documented(), heard, threads);

            assertThat(report).isEqualTo(expected);
            assertThat(heard.responses).isEqualTo(alone.responses);
            assertThat(heard.passedOver).isEqualTo(alone.passedOver);
        }
        assertThat(recordings.check(ResponseContract.documented()))
                .as("with nobody listening")
                .isEqualTo(expected);
        assertThat(alone.responses).hasSizeGreaterThan(18_000);
        assertThat(expected.findings())
                .extracting(FindingGroup::rule)
                .contains("not-json", "broken-record", "not-wrapped");
        assertThat(expected.findings()).allSatisfy(group -> assertThat(group.samples())
                .hasSize((int) Math.min(group.count(), FindingGroup.MOST_SAMPLES)));
    }

    @Test
    void partsAddUpToTheWhole() throws IOException {
        writeTraffic();
        RecordingReport whole = Recordings.in(folder).check(ResponseContract.wire());

        RecordingReport sum = Recordings.in(folder.resolve("a.jsonl")).check(ResponseContract.wire());
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("a.jsonl") && !each.endsWith("f.txt"))
                    .sorted()
                    .toList()) {
                sum = sum.plus(Recordings.in(file).check(ResponseContract.wire()));
            }
        }

        assertThat(sum.codes()).isEqualTo(whole.codes());
        assertThat(sum.findings()).isEqualTo(whole.findings());
        assertThat(sum.outcomes()).isEqualTo(whole.outcomes());
        assertThat(sum.files()).isEqualTo(whole.files());
        assertThat(sum.violating()).isEqualTo(whole.violating());
    }

    @Test
    void progressGrowsUpToTheSizeOfAllFiles() throws IOException {
        writeTraffic();
        Heard heard = new Heard();

        Recordings.in(folder).check(ResponseContract.wire(), heard, 4);

        long all;
        try (var files = Files.list(folder)) {
            all = files.filter(each -> !each.endsWith("f.txt"))
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
        assertThat(heard.progress).hasSizeGreaterThan(10).allMatch(each -> each.endsWith("/" + all));
        assertThat(heard.progress.get(heard.progress.size() - 1)).endsWith(" " + all + "/" + all);
        assertThat(heard.progress.stream().map(ParallelTest::bytesRead)).isSorted();
    }

    private static Long bytesRead(String progress) {
        return Long.valueOf(progress.replaceFirst(".* (\\d+)/.*", "$1"));
    }

    /** How much of a stream without an end is read while the listener still looks at its beginning. */
    @Test
    void readingIsNeverFarAhead() {
        EndlessLines stream = new EndlessLines();
        long[] ahead = {0};
        long[] seen = {0};
        RecordingListener slow = new RecordingListener() {
            @Override
            public void checked(CheckedResponse response) {
                seen[0] += EndlessLines.LINE.length;
                ahead[0] = Math.max(ahead[0], stream.read.get() - seen[0]);
                if (seen[0] > 20_000_000) {
                    throw new EnoughException();
                }
            }
        };

        assertThatExceptionOfType(EnoughException.class)
                .isThrownBy(() -> Recordings.from("-", stream).check(ResponseContract.wire(), slow, 4));

        assertThat(ahead[0]).isLessThan(7L * LineCutter.CHUNK);
    }

    private static final class EndlessLines extends InputStream {

        private static final byte[] LINE =
                utf8("{\"Response\":{\"RequestId\":\"7f4c1a52-0e0b-4c57-9a86-2d1f3f7c9be1\"}}\n");

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            long begin = read.getAndAdd(length);
            for (int i = 0; i < length; i++) {
                bytes[from + i] = LINE[(int) ((begin + i) % LINE.length)];
            }
            return length;
        }
    }

    private static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Nested
    class Ends {

        private void awaitThreads() throws InterruptedException {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals(THREADS)) {
                    thread.join();
                }
            }
        }

        @Test
        void withWhatTheListenerThrows() throws Exception {
            writeTraffic();
            for (int wanted : new int[] {1, 6_000, 12_000, 18_000}) {
                int[] seen = {0};
                RecordingListener thrower = new RecordingListener() {
                    @Override
                    public void checked(CheckedResponse response) {
                        if (++seen[0] == wanted) {
                            throw new EnoughException();
                        }
                    }
                };

                assertThatExceptionOfType(EnoughException.class)
                        .isThrownBy(() -> Recordings.in(folder).check(ResponseContract.wire(), thrower, 4));

                assertThat(seen[0]).isEqualTo(wanted);
                awaitThreads();
            }
        }

        @Test
        void whenTheCallerIsInterrupted() throws Exception {
            writeTraffic();
            RecordingListener interrupter = new RecordingListener() {
                @Override
                public void progressed(String source, long bytesRead, long bytesInAll) {
                    Thread.currentThread().interrupt();
                }
            };

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Recordings.in(folder).check(ResponseContract.wire(), interrupter, 4))
                    .withCauseInstanceOf(InterruptedIOException.class)
                    .withMessageContaining("interrupted while recordings were being checked");

            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            awaitThreads();
        }

        @Test
        void withTheFailureOfAThread() throws Exception {
            Portion broken = new Portion() {
                @Override
                public void run(Run run, Consumer<Batch> out) {
                    throw new EnoughException();
                }

                @Override
                public long weight() {
                    return 0;
                }
            };
            Run run = new Run(ResponseContract.wire(), false);
            Flight flight = new Flight(broken, run);
            flight.run();

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(flight::take)
                    .withMessage("a bug in tencent-errors: checking recordings failed")
                    .withCauseInstanceOf(EnoughException.class);
        }

        @Test
        void andLeavesNoThreadBehindWhenAllIsRead() throws Exception {
            writeTraffic();

            Recordings.in(folder).check(ResponseContract.wire(), new Heard(), 8);

            awaitThreads();
        }
    }

    @Test
    void listenersAreCalledInTheCallersThread() throws IOException {
        writeTraffic();
        Thread caller = Thread.currentThread();
        RecordingListener listener = new RecordingListener() {
            @Override
            public void checked(CheckedResponse response) {
                assertThat(Thread.currentThread()).isSameAs(caller);
            }
        };

        assertThat(Recordings.in(folder)
                        .check(ResponseContract.wire(), listener, 4)
                        .responses())
                .isGreaterThan(18_000);
    }

    @Test
    void contractsAreSharedByCallersInThreadsOfTheirOwn() throws IOException {
        writeTraffic();
        Recordings recordings = Recordings.in(folder);
        RecordingReport expected = recordings.check(ResponseContract.wire());

        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> recordings.check(ResponseContract.wire())))
                .hasSize(4)
                .allMatch(expected::equals);
    }
}
