package io.github.tencenterrors.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.junit.PlayedError;
import io.github.tencenterrors.junit.PlayedResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of observations: how tests write them, and how a report reads them. */
class CoverageFilesTest {

    private static final String FIXTURE = CoverageTestCase.class.getName();
    private static final DocumentedError ERROR =
            ErrorCatalog.bundled().require("4000").get(0);

    private static final PlayedError PLAYED =
            new PlayedError(ERROR.identity(), Selection.all(), "a.Test.b()", PlayedResult.PASSED);

    @TempDir
    private Path folder;

    @Nested
    class OfARun {

        @Test
        void haveALineForEachTestBetweenTheFirstAndTheLast() throws IOException {
            observing(folder, CoverageTestCase.NotJudged.class);

            assertThat(lines()).hasSize(3);
            assertThat(lines().get(0))
                    .matches("\\{\"format\":\"tencent-errors-coverage\",\"version\":1,"
                            + "\"run\":\"[-0-9a-f]{36}\",\"began\":\"20.*Z\"}");
            assertThat(lines().get(1))
                    .isEqualTo("{\"test\":\"" + FIXTURE + "$NotJudged.played(String)\","
                            + "\"selection\":{\"codes\":[\"4000\",\"4100\"]},"
                            + "\"passed\":[{\"generation\":\"api-2.0\",\"scope\":\"common\",\"code\":\"4000\"}],"
                            + "\"failed\":[{\"generation\":\"api-2.0\",\"scope\":\"common\",\"code\":\"4100\"}]}");
            assertThat(lines().get(2)).matches("\\{\"ended\":\"20.*Z\",\"observations\":2}");
        }

        @Test
        void areAlikeInEveryLocale() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            try {
                assertThat(CoverageLines.first(new UUID(0, 1), Instant.EPOCH)).contains(",\"version\":1,");
                assertThat(CoverageLines.last(Instant.EPOCH, 1234)).contains(",\"observations\":1234}");
                observing(folder, CoverageTestCase.NotJudged.class);
                assertThat(report("codes", "4000").toText()).contains("\ncovered           1  100.0 %\n");
            } finally {
                Locale.setDefault(before);
            }
        }

        /** What a test is called, and what it is played, may have any characters. */
        @Test
        void sayWhatTheReaderReads() {
            List<PlayedError> played = Stream.of(
                            played("a.Test.b(String)", "5400", PlayedResult.ABORTED),
                            played("a.\u6d4b\u8bd5.\"\\\u0001\ud83d\ude00()", "*", PlayedResult.PASSED),
                            played("a.Test.b(String)", "54\"*", PlayedResult.PASSED),
                            played("a.Test.b(String)", "5400", PlayedResult.PASSED),
                            played("a.Test.b(String)", "5400", PlayedResult.PASSED))
                    .toList();

            List<PlayedError> read = new CoverageLines()
                    .of(played)
                    .lines()
                    .map(line -> CoverageLine.of("here", line))
                    .flatMap(line -> line.observations().stream())
                    .toList();

            assertThat(read).containsExactlyInAnyOrderElementsOf(played);
        }

        private static PlayedError played(String test, String code, PlayedResult result) {
            return new PlayedError(ERROR.identity(), Selection.all().withCodes(code), test, result);
        }

        @Test
        void areNoneWhereNobodyAsksForThem() {
            Ran.with(Map.of("folder", folder.toString()), CoverageTestCase.NotJudged.class);

            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void areOneForEachRunEvenAtTheSameTime() throws IOException {
            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(any -> new Thread(() -> observing(folder, CoverageTestCase.Complete.class)))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread each : threads) {
                joined(each);
            }

            assertThat(report("codes", "4*").runs()).hasSize(4).allSatisfy(run -> {
                assertThat(run.observations()).isEqualTo(14);
                assertThat(run.ended()).isPresent();
            });
        }

        private static void joined(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class OfSeveralRuns {

        @Test
        void areMerged() {
            observing(folder.resolve("shard-1"), CoverageTestCase.Incomplete.class);
            observing(folder.resolve("shard-2"), CoverageTestCase.Complete.class);

            CoverageReport report = report("codes", "4*");

            assertThat(report.runs()).extracting(ObservedRun::observations).containsExactlyInAnyOrder(5L, 14L);
            assertThat(report.isComplete()).isTrue();
            assertThat(report.remarks()).isEmpty();
            assertThat(covered(report, "4000").tests())
                    .containsExactly(
                            new ObservedTest(FIXTURE + "$Complete$Inner.nested(String)", 1, 0, 0),
                            new ObservedTest(FIXTURE + "$Incomplete.failing(String)", 0, 1, 0),
                            new ObservedTest(FIXTURE + "$Incomplete.passing(String)", 1, 0, 0));
        }

        @Test
        void addUpTheRepetitionsOfATest() {
            observing(folder, CoverageTestCase.NotJudged.class);
            observing(folder, CoverageTestCase.NotJudged.class);

            assertThat(covered(report("codes", "4*"), "4100").tests())
                    .containsExactly(new ObservedTest(FIXTURE + "$NotJudged.played(String)", 0, 2, 0));
        }

        @Test
        void countACopyOnce() throws IOException {
            observing(folder, CoverageTestCase.NotJudged.class);
            Path copy = folder.resolve("z" + CoverageLines.ENDING);
            Files.copy(file(), copy);

            CoverageReport report = report("codes", "4000");

            assertThat(report.runs()).hasSize(1);
            assertThat(report.remarks())
                    .containsExactly(copy + ": is passed over, as it is the same run as "
                            + report.runs().get(0).file());
        }
    }

    /** A JVM that is killed while another thread of it observes. */
    @Nested
    class OfAKilledJvm {

        @Test
        void areReadAsFarAsTheyWereWritten() throws IOException, InterruptedException {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Endless.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start();
            while (Files.notExists(folder) || size() < 100_000) {
                assertThat(jvm.waitFor(10, TimeUnit.MILLISECONDS)).isFalse();
            }
            jvm.destroyForcibly().waitFor();

            CoverageReport report = report("codes", "4*");

            assertThat(report.runs()).singleElement().satisfies(run -> {
                assertThat(run.ended()).isEmpty();
                assertThat(run.observations()).isGreaterThanOrEqualTo(500);
            });
            assertThat(report.remarks())
                    .singleElement()
                    .asString()
                    .startsWith(report.runs().get(0).file() + ": its ");
            assertThat(covered(report, "4000").isCovered()).isTrue();
        }

        @Test
        void tellOfATornLine() throws IOException {
            observing(folder, CoverageTestCase.Complete.class);
            String whole = Files.readString(file());
            String torn = whole.substring(0, whole.lastIndexOf("\"code\""));
            Files.writeString(file(), torn);

            CoverageReport report = report("codes", "4*");

            assertThat(report.runs()).singleElement().satisfies(run -> {
                assertThat(run.observations()).isPositive().isLessThan(14);
                assertThat(run.ended()).isEmpty();
            });
            assertThat(report.remarks())
                    .containsExactly(
                            file() + ": its last line is torn, as its JVM was killed; what it would tell is missing");
        }

        /** Wherever it was cut, within a character even, what the whole lines tell is read. */
        @Test
        void mayBeCutAnywhere() throws IOException {
            observing(folder, CoverageTestCase.Incomplete.class);
            byte[] whole = Files.readString(file()).replace("failing", "失败").getBytes(StandardCharsets.UTF_8);

            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                Files.write(file(), cut);
                String text = new String(cut, StandardCharsets.UTF_8);
                String lines = text.substring(0, text.lastIndexOf('\n') + 1);
                CoverageReader reader = new CoverageReader();
                reader.read(file());
                long read = reader.runs().stream()
                        .mapToLong(ObservedRun::observations)
                        .sum();

                assertThat(read).isEqualTo(lines.split("\"code\"", -1).length - 1);
                assertThat(reader.remarks()).hasSize(1);
            }
        }
    }

    @Nested
    class OfABatch {

        @Test
        void areWrittenWhenTheMethodIsOver() throws IOException {
            try (CoverageLog log = CoverageLog.in(folder)) {
                CoverageBatch batch = new CoverageBatch(log);
                batch.accept(PLAYED);
                assertThat(lines()).hasSize(1);

                batch.close();

                assertThat(lines()).hasSize(2);
            }
        }

        @Test
        void areWrittenAsSoonAsManyWait() throws IOException {
            try (CoverageLog log = CoverageLog.in(folder)) {
                CoverageBatch batch = new CoverageBatch(log);
                for (int i = 1; i < 500; i++) {
                    batch.accept(PLAYED);
                }
                assertThat(lines()).hasSize(1);

                batch.accept(PLAYED);

                assertThat(lines()).hasSize(2);
            }
        }

        @Test
        void areWrittenWithOneThatComesASecondLater() throws IOException, InterruptedException {
            try (CoverageLog log = CoverageLog.in(folder)) {
                CoverageBatch batch = new CoverageBatch(log);
                batch.accept(PLAYED);
                Thread.sleep(1_000);

                batch.accept(PLAYED);

                assertThat(lines()).hasSize(2);
            }
        }

        /** JUnit has no such order; should it have, nothing may be lost. */
        @Test
        void areWrittenAtOnceWhereTheMethodIsOverAlready() throws IOException {
            try (CoverageLog log = CoverageLog.in(folder)) {
                CoverageBatch batch = new CoverageBatch(log);
                batch.close();

                batch.accept(PLAYED);

                assertThat(lines()).hasSize(2);
            }
        }
    }

    @Nested
    class Misuse {

        @Test
        void ofAFolderThatIsNotThere() {
            refused(folder.resolve("absent"), """
                    there is no '%s/absent'
                      why:  nothing has that name
                      fix:  name the folder that tests with tencent-errors.coverage.observe=true have written to""");
        }

        @Test
        void ofAFolderWithoutAFile() {
            refused(folder, """
                    nothing was observed
                      at:   %s
                      why:  no file there ends in '.coverage.jsonl'
                      fix:  run tests with tencent-errors.coverage.observe=true among JUnit's configuration parameters""");
        }

        @Test
        void ofAFileOfAnotherFormat() throws IOException {
            refused(file("{\"Response\":{}}\n"), """
                    '%1$s/a.jsonl' holds no observations
                      at:   %1$s/a.jsonl:1
                      why:  its first line has no "format":"tencent-errors-coverage"
                      fix:  name files that tests have written, or the folder they are in""");
        }

        @Test
        void ofAFileOfAnotherVersion() throws IOException {
            refused(file("{\"format\":\"tencent-errors-coverage\",\"version\":2}\n"), """
                    '%1$s/a.jsonl' is of another version
                      at:   %1$s/a.jsonl:1
                      why:  it is of version 2, and version 1 is read here
                      fix:  take the tencent-errors.jar of the release that the tests ran with""");
        }

        @Test
        void ofALineThatIsNoJson() throws IOException {
            refused(file(FIRST + "nonsense\n"), """
                    an observation cannot be read
                      at:   %1$s/a.jsonl:2
                      why:  it is no JSON: Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, \
                    Object or token 'null', 'true' or 'false')
                      fix:  take the file as the tests wrote it""");
        }

        @Test
        void ofALineThatTellsNothing() throws IOException {
            refused(
                    file(FIRST + "{\"test\":\"t\",\"skipped\":[{}],\"passed\":[]}\n"),
                    message("it tells of no error that has passed, failed or aborted"));
        }

        @Test
        void ofAGenerationThatIsNone() throws IOException {
            refused(
                    file(FIRST + "{\"test\":\"t\",\"passed\":[{\"generation\":\"api-4.0\"}]}\n"),
                    message("no generation is called 'api-4.0'"));
        }

        @Test
        void ofACodeThatIsNone() throws IOException {
            refused(
                    file(FIRST + "{\"test\":\"t\",\"failed\":[{\"generation\":\"api-2.0\","
                            + "\"scope\":\"common\",\"code\":\"AuthFailure\"}]}\n"),
                    message("no error code: 'AuthFailure'"));
        }

        @Test
        void ofAFileThatMissesLines() throws IOException {
            refused(
                    file(FIRST + "{\"ended\":\"2026-01-01T00:00:00Z\",\"observations\":7}\n"),
                    message("0 observations stand above, and it tells of 7"));
        }

        @Test
        void ofTwoFilesInOne() throws IOException {
            refused(
                    file(FIRST + "{\"ended\":\"2026-01-01T00:00:00Z\",\"observations\":0}\n" + FIRST),
                    message("it stands behind the last line").replace(":2", ":3"));
        }

        private static final String FIRST = "{\"format\":\"tencent-errors-coverage\",\"version\":1,"
                + "\"run\":\"0f2e3d4c-5b6a-4798-8a7b-6c5d4e3f2a1b\",\"began\":\"2026-01-01T00:00:00Z\"}\n";

        private static String message(String why) {
            return """
                    an observation cannot be read
                      at:   %%1$s/a.jsonl:2
                      why:  %s
                      fix:  take the file as the tests wrote it""".formatted(why);
        }

        private Path file(String text) throws IOException {
            return Files.writeString(folder.resolve("a.jsonl"), text);
        }

        private void refused(Path place, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoverageReport.read(List.of(place), ErrorCatalog.bundled(), Selection.all()))
                    .withMessage(message.formatted(folder));
        }
    }

    /** The JVM that is killed. */
    static final class Endless {

        public static void main(String[] arguments) {
            CoverageBatch batch = new CoverageBatch(CoverageLog.in(Path.of(arguments[0])));
            while (true) {
                batch.accept(PLAYED);
            }
        }
    }

    private static void observing(Path folder, Class<?> fixture) {
        Ran.with(Map.of("observe", "true", "folder", folder.toString()), fixture);
    }

    private CoverageReport report(String criterion, String... values) {
        return CoverageReport.read(
                List.of(folder), ErrorCatalog.bundled(), Selection.of(Map.of(criterion, List.of(values))));
    }

    private static CoveredError covered(CoverageReport report, String code) {
        return report.errors().stream()
                .filter(each -> each.error().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }
}
