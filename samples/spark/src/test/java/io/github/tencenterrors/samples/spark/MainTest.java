package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    /** In the shape of the SDK's enums. */
    public enum AcmeErrorCode {
        ON_FIRE;

        public String getValue() {
            return "OnFire";
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
    }

    @Nested
    class Submitted {

        @Test
        void succeedsWhereEveryResponseKeepsTheContract() throws IOException {
            record("{'Response':{'RequestId':'r'}}", "{'Response':{'Error':{'Code':'OnFire'},'RequestId':'r'}}");

            int status = run(input.toString(), output.toString());

            assertThat(err).hasToString("");
            assertThat(status).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(output.resolve("report.txt")));
            assertThat(Gzip.lines(output.resolve("responses/traffic.jsonl.gz"))).hasSize(2);
        }

        @Test
        void findsWhatTheDocumentsDoNotPromise() throws IOException {
            record("{'Response':{'Error':{'Code':'OnFire','Message':'m'},'RequestId':'r'}}");

            int status = run("--documented", input.toString(), output.toString());

            assertThat(err).hasToString("");
            assertThat(status).isEqualTo(1);
            assertThat(Gzip.lines(output.resolve("responses/traffic.jsonl.gz")))
                    .singleElement()
                    .asString()
                    .contains("\"documented\":false", "\"undocumented-code\"");
        }

        @Test
        void knowsTheCodesOfACatalogueFile() throws IOException {
            record("{'Response':{'Error':{'Code':'OnFire','Message':'m'},'RequestId':'r'}}");
            Path catalog = Files.writeString(
                    folder.resolve("acme.json"),
                    ErrorCatalog.ofSdkCodes(AcmeErrorCode.class).toJson());

            int status = run(input.toString(), output.toString(), "--documented", "--catalog", catalog.toString());

            assertThat(err).hasToString("");
            assertThat(status).isZero();
            assertThat(Gzip.lines(output.resolve("responses/traffic.jsonl.gz")))
                    .singleElement()
                    .asString()
                    .contains("\"documented\":true", "\"findings\":[]");
        }
    }

    @Nested
    class Fails {

        /** What HDFS tells of a block that no machine has in full, the local file system tells of a wrong checksum. */
        @Test
        void whereTheFileSystemDoesNotDeliver() throws IOException {
            record("{'Response':{'RequestId':'r'}}");
            Files.write(input.resolve(".traffic.jsonl.gz.crc"), wrongChecksum());

            int status = run(input.toString(), output.toString());

            assertThat(status).isEqualTo(2);
            assertThat(out).hasToString("");
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("the archive could not be checked\n  why:  org.apache.spark.SparkException: ")
                    .contains(
                            "Checksum error: file:" + input.resolve("traffic.jsonl.gz"),
                            "\n  fix:  see what follows, and the logs of the executors\norg.apache.spark.SparkException: ");
            assertThat(output.resolve("report.html")).doesNotExist();
        }

        /** In Hadoop's format: a mark, how many bytes each checksum is of, and one checksum. */
        private static byte[] wrongChecksum() {
            return ByteBuffer.allocate(12)
                    .put("crc\0".getBytes(StandardCharsets.US_ASCII))
                    .putInt(512)
                    .putInt(0)
                    .array();
        }
    }

    @Nested
    class Refuses {

        @Test
        void anEmptyCommandLineWithTheUsage() {
            int status = run();

            assertThat(status).isEqualTo(2);
            assertThat(err).hasToString(Arguments.USAGE);
        }

        @Test
        void anInputThatIsMissing() {
            assertRefused(
                    """
                    there is no folder '%s'
                      at:   INPUT
                      why:  nothing has that name
                      fix:  name a folder, with the scheme of its file system, such as hdfs://
                    """.formatted(folder.resolve("inptu")),
                    folder.resolve("inptu").toString(),
                    output.toString());
        }

        @Test
        void anInputThatIsAFile() throws IOException {
            Path file = Files.writeString(input.resolve("traffic.jsonl"), "{}");

            assertRefused("""
                    there is no folder '%s'
                      at:   INPUT
                      why:  it is a file
                      fix:  name a folder, with the scheme of its file system, such as hdfs://
                    """.formatted(file), file.toString(), output.toString());
        }

        @Test
        void anInputWithoutRecordings() throws IOException {
            Files.writeString(input.resolve("traffic.jsonl"), "{}");

            assertRefused("""
                    there are no recordings in '%s'
                      at:   INPUT
                      why:  recordings end in .jsonl.gz or .ndjson.gz; files beginning with '.' or '_' are none
                      fix:  gzip JSON lines, one file or many, and name them so
                    """.formatted(input), input.toString(), output.toString());
            assertThat(output).doesNotExist();
        }

        @Test
        void anOutputThatExists() throws IOException {
            Files.writeString(output, "precious");

            assertRefused("""
                    '%s' exists already
                      at:   OUTPUT
                      why:  the job makes the folder, and overwrites nothing
                      fix:  name another one, or remove this one
                    """.formatted(output), input.toString(), output.toString());
            assertThat(output).hasContent("precious");
        }

        @Test
        void aCatalogueThatIsMissing() {
            assertRefused("""
                    the catalogue cannot be read: 'acme.json'
                      why:  there is no such file
                      fix:  check the path; a resource is named from the root, without a leading '/'
                    """, input.toString(), output.toString(), "--catalog", "acme.json");
        }

        private void assertRefused(String message, String... arguments) {
            int status = run(arguments);

            assertThat(err).hasToString(message);
            assertThat(out).hasToString("");
            assertThat(status).isEqualTo(2);
        }
    }

    private void record(String... lines) throws IOException {
        List<String> json =
                List.of(lines).stream().map(line -> line.replace('\'', '"')).toList();
        Files.write(input.resolve("traffic.jsonl.gz"), Gzip.member(json));
    }

    private int run(String... arguments) {
        return Main.run(stream(out), stream(err), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
