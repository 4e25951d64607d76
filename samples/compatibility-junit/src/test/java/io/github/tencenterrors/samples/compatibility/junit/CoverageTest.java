package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on each JUnit: what counts as exercised, and how a class or a run fails where something is missing. */
class CoverageTest {

    private static final String FIXTURE = CoverageTestCase.class.getName();

    @TempDir
    private Path folder;

    @Test
    void isCompleteWhereEveryErrorWasPlayedToATestThatPassed() {
        assertThat(Failures.of(CoverageTestCase.Complete.class)).isEmpty();
    }

    @Test
    void failsTheClassForWhatDidNotPass() {
        assertThat(Failures.of(CoverageTestCase.Incomplete.class)).contains("""
                6 of 7 documented errors were exercised by no test that passed
                  at:   class %1$s$Incomplete
                  why:  an error counts when a test that @TencentErrorSource played it has passed
                  fix:  play them to tests of this class with @TencentErrorSource, or leave them out: \
                @TencentErrorCoverage(excludes = …)
                  played, but every test of it failed: 3
                    4100 — API 2.0, by %1$s$Incomplete.byCode(String)
                    4400 — API 2.0, by %1$s$Incomplete$TearDown.passes(String)
                    4500 — API 2.0, by %1$s$Incomplete$Extension.passes(String)
                  played, but every test of it gave up on an assumption: 1
                    4200 — API 2.0, by %1$s$Incomplete.byCode(String)
                  never played: 2
                    API 2.0: 4300, 4600""".formatted(FIXTURE));
    }

    @Test
    void failsTheRunForWhatIsMissing() {
        assertThat(Failures.of(Map.of("tencent-errors.coverage.codes", "4000, 4600"), CoverageTestCase.Complete.class))
                .singleElement()
                .asString()
                .startsWith("1 of 2 documented errors were exercised by no test that passed")
                .endsWith("API 2.0: 4600");
    }

    @Test
    void isWrittenToAFile() throws IOException {
        Failures.of(
                Map.of(
                        "tencent-errors.coverage.observe",
                        "true",
                        "tencent-errors.coverage.folder",
                        folder.toString(),
                        "junit.jupiter.execution.parallel.enabled",
                        "true",
                        "junit.jupiter.execution.parallel.mode.default",
                        "concurrent"),
                CoverageTestCase.Complete.class,
                CoverageTestCase.Incomplete.class);

        assertThat(errors("passed")).isEqualTo(10);
        assertThat(errors("failed")).isEqualTo(3);
        assertThat(errors("aborted")).isEqualTo(1);
        assertThat(lines()).last().asString().endsWith("\"observations\":14}");
    }

    /** How many errors stand in the arrays of that name. */
    private long errors(String result) throws IOException {
        return Pattern.compile("\"" + result + "\":\\[([^]]*)]")
                .matcher(String.join("\n", lines()))
                .results()
                .flatMap(array ->
                        Pattern.compile("\"code\"").matcher(array.group(1)).results())
                .count();
    }

    private List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return Files.readAllLines(all.get(0));
        }
    }
}
