package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.RecordingListener;
import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    @CsvSource({"128m, 1", "1, 8"})
    void findsWhatOneMachineFindsHoweverTheFilesAreSpread(String partitionBytes, int partitions) throws IOException {
        List<String> lines = new ArrayList<>();
        RecordingReport expected = Recordings.in(input).check(ResponseContract.wire(), new RecordingListener() {
            @Override
            public void checked(CheckedResponse response) {
                lines.add(fromInputOn(response.toJson()));
            }
        });

        RecordingReport report = check(partitionBytes, partitions);

        assertThat(report.responses()).isEqualTo(Traffic.RESPONSES);
        assertThat(report)
                .usingRecursiveComparison()
                .withEqualsForType((actual, local) -> actual.equals(fromInputOn(local)), String.class)
                .isEqualTo(expected);
        assertThat(linesBelow(output.resolve("responses"))).isEqualTo(lines);
        assertThat(output.resolve("report.txt")).hasContent(report.toText());
        assertThat(output.resolve("report.html")).hasContent(report.toHtml());
        assertThat(output.resolve("_unfinished")).doesNotExist();
    }

    private RecordingReport check(String partitionBytes, int partitions) throws IOException {
        SparkConf settings = Main.settings()
                .set("spark.default.parallelism", "1")
                .set("spark.files.maxPartitionBytes", partitionBytes)
                .set("spark.files.openCostInBytes", "1");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            RecordingReport report =
                    new ArchiveCheck(spark).run(new Arguments(input.toString(), output.toString(), false, List.of()));

            assertThat(spark.binaryFiles(input.toString()).getNumPartitions())
                    .as("files are spread")
                    .isEqualTo(partitions);
            return report;
        }
    }

    /** The job names files from the input on, one machine as the arguments do. */
    private String fromInputOn(String text) {
        return text.replace(input + "/", "");
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
