package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCheckTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void recordTraffic() throws IOException {
        input = Traffic.in(folder.resolve("input"));
        output = folder.resolve("output");
    }

    @ParameterizedTest
    @CsvSource({"128m, 1", "1, 7"})
    void findsWhatOneMachineFindsHoweverTheFilesAreSpread(String partitionBytes, int partitions) throws IOException {
        RecordingReport report;
        SparkConf settings = Main.settings()
                .set("spark.files.maxPartitionBytes", partitionBytes)
                .set("spark.files.openCostInBytes", "1")
                .set("spark.default.parallelism", "1");

        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            report = new ArchiveCheck(spark).run(new Arguments(input.toString(), output.toString(), false, List.of()));
            assertThat(spark.binaryFiles(input.toString()).getNumPartitions()).isEqualTo(partitions);
        }

        Local local = Local.check(input, ResponseContract.wire());
        assertThat(report).isEqualTo(local.report());
        assertThat(report.responses()).isEqualTo(Traffic.RESPONSES);
        assertThat(linesBelow(output.resolve("responses"))).isEqualTo(local.lines());
        assertThat(output.resolve("report.txt")).hasContent(report.toText());
        assertThat(output.resolve("report.html")).hasContent(report.toHtml());
        assertThat(output.resolve("_unfinished")).doesNotExist();
    }

    private static List<String> linesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .sorted()
                    .flatMap(file -> Gzip.lines(file).stream())
                    .toList();
        }
    }
}
