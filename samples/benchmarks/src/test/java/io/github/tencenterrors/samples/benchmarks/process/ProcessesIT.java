package io.github.tencenterrors.samples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured does run, and does the same work; how long it takes is nothing a build can promise. */
class ProcessesIT {

    private static final Path EXECUTABLE = Path.of("..", "..", "wiremock-extension", "target", "tencent-errors.jar")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void readEveryResponse() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/wc")).exists();

        String table = Throughput.measure(workshop(), 10_000, 1);

        assertThat(table.lines()).hasSize(6).element(5).asString().startsWith("| check | ");
        assertThat(printedBy("wc-l")).startsWith("10000 ");
        assertThat(printedBy("token-loop")).matches("[1-9]\\d{5}\\R");
        assertThat(printedBy("check")).contains("10,000");
    }

    @Test
    void readOneResponse() throws IOException, InterruptedException {
        String tables = ColdStart.measure(workshop(), 1);

        assertThat(tables.lines().filter(line -> line.startsWith("| token loop")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("| 1.00 |"));
        assertThat(printedBy("check")).contains("AuthFailure.SignatureFailure");
        assertThat(printedBy("check-with-XX-SharedArchiveFile")).isEqualTo(printedBy("check"));
        assertThat(folder).isDirectoryContaining("glob:**.jsa");
    }

    @Test
    void runEveryInvocation() throws IOException, InterruptedException {
        String tables = InvocationCost.measure(folder, 2, 1, 2);

        assertThat(tables.lines().filter(line -> line.contains("| `@TencentErrorSource, observed` | ")))
                .hasSize(2);
        assertThat(printedBy("method-source")).startsWith("186 passed in ");
        assertThat(printedBy("error-source")).startsWith("186 passed in ");
        assertThat(printedBy("error-source-observed")).startsWith("186 passed in ");
        try (Stream<Path> files = Files.list(folder.resolve("coverage"))) {
            assertThat(files).hasSize(1 + 2).allSatisfy(file -> assertThat(Files.readAllLines(file))
                    .hasSize(1 + 2 + 1)
                    .last()
                    .asString()
                    .endsWith("\"observations\":186}"));
        }
    }

    private Workshop workshop() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            Path jar = files.filter(file ->
                            file.getFileName().toString().matches("tencent-errors-benchmarks-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
            return new Workshop(EXECUTABLE, jar.toAbsolutePath(), folder);
        }
    }

    private String printedBy(String program) throws IOException {
        return Files.readString(folder.resolve(program + ".out"));
    }
}
