package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Nested
    class Status {

        @Test
        void isFineWhereEveryResponseKeepsTheContract() throws IOException {
            Run run = check(file(Recorded.SUCCESS, Recorded.ERROR, Recorded.ACME));

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
        }

        @Test
        void tellsOfAResponseThatBreaksTheContract() throws IOException {
            Run run = check(file(Recorded.SUCCESS, Recorded.UNRECOGNIZED));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void tellsOfACodeThatNoDocumentListsIfTheDocumentsCount() throws IOException {
            Path file = file(Recorded.ERROR, Recorded.ACME);

            assertThat(check(file).status()).isZero();
            assertThat(check(file, "--documented").status()).isEqualTo(1);
        }

        @Test
        void knowsTheCodesOfAddedCatalogues() throws IOException {
            Path catalog = Files.writeString(folder.resolve("acme.catalog"), Acme.catalog("On fire"));

            Run run = check(file(Recorded.ERROR, Recorded.ACME), "--documented", "--catalog", catalog.toString());

            assertThat(run.status()).as(run.out()).isZero();
        }

        @Test
        void isThatOfAllRecordingsTogether() throws IOException {
            Path file = file(Recorded.UNRECOGNIZED);

            Run run = Run.reading(Recorded.lines(Recorded.SUCCESS), "check", file.toString(), "-");

            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Nested
    class Json {

        @Test
        void isAnObjectForEachResponse() throws IOException {
            Path file = file(Recorded.ERROR, Recorded.UNRECOGNIZED);

            Run run = check(file, "--format", "json");

            ResponseContract contract = ResponseContract.wire();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .isEqualTo(Recorded.lines(
                            contract.check(Recorded.ERROR).toJson(file + ":1"),
                            contract.check(Recorded.UNRECOGNIZED).toJson(file + ":2")));
        }

        @Test
        void callsStandardInputByItsSign() {
            Run run = Run.reading(Recorded.lines(Recorded.SUCCESS, Recorded.ERROR), "check", "-", "--format", "json");

            assertThat(run.lines())
                    .extracting(line -> line.substring(0, 15))
                    .containsExactly("{\"source\":\"-:1\"", "{\"source\":\"-:2\"");
        }

        @Test
        void hasStandardInputBehindTheFiles() throws IOException {
            Path file = file(Recorded.SUCCESS);

            Run run = Run.reading(Recorded.lines(Recorded.ERROR), "check", "-", file.toString(), "--format", "json");

            assertThat(run.lines()).hasSize(2).first().asString().contains(file.toString());
        }

        @Test
        void goesIntoAFile() throws IOException {
            Path file = file(Recorded.SUCCESS, Recorded.ERROR);
            Path out = folder.resolve("report");

            Run run = check(file, "--format", "json", "--out", out.toString());

            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(out).hasContent(check(file, "--format", "json").out());
        }

        /** Half of a pair of characters, which UTF-8 has no way to write. */
        @Test
        void goesIntoAFileWhateverIsInIt() throws IOException {
            Path file = file("{\"Response\":{\"RequestId\":\"\\ud800\"}}", Recorded.ERROR);
            Path out = folder.resolve("report");

            Run run = check(file, "--format", "json", "--out", out.toString());

            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(out).hasContent(check(file, "--format", "json").out());
        }

        /** What would not end if anybody read on. */
        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void endsWhereItsReaderHasLeft() {
            Run run = Run.between(endless(), closed(), "check", "-", "--format", "json");

            assertThat(run).isEqualTo(new Run(0, "", ""));
        }
    }

    @Nested
    class Text {

        @Test
        void beginsWithTheSummary() throws IOException {
            Run run = check(file(Recorded.SUCCESS, Recorded.ERROR, Recorded.UNRECOGNIZED));

            assertThat(run.lines()).first().asString().startsWith("3 responses in 1 file");
            assertThat(run.out()).contains("InternalError", "not-an-envelope").endsWith("\n");
        }

        @Test
        void addsUpFilesAndStandardInput() throws IOException {
            Path file = file(Recorded.SUCCESS, Recorded.ERROR);

            Run run = Run.reading(Recorded.lines(Recorded.ERROR), "check", file.toString(), "-");

            assertThat(run.lines()).first().asString().startsWith("3 responses in 2 files");
        }

        @Test
        void goesIntoAFile() throws IOException {
            Path file = file(Recorded.SUCCESS);
            Path out = folder.resolve("report.txt");

            Run run = check(file, "--out", out.toString());

            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(out).hasContent(check(file).out());
        }
    }

    @Nested
    class Html {

        @Test
        void isAPage() throws IOException {
            Run run = check(file(Recorded.ERROR), "--format", "html");

            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("InternalError");
        }

        @Test
        void goesIntoAFile() throws IOException {
            Path file = file(Recorded.ERROR);
            Path out = folder.resolve("report.html");

            Run run = check(file, "--format", "html", "--out", out.toString());

            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(out).hasContent(check(file, "--format", "html").out());
        }
    }

    @Nested
    class PassedOver {

        @Test
        void isToldOnStandardError() throws IOException {
            file(Recorded.SUCCESS);
            Files.writeString(folder.resolve("notes.txt"), "Recorded on Monday.");

            Run run = check(folder);

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEqualTo(folder + "/notes.txt is passed over: its name is none of a recording's\n");
        }
    }

    private Run check(Path path, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = path.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    private Path file(String... bodies) throws IOException {
        return Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(bodies));
    }

    private static InputStream endless() {
        byte[] line = Recorded.lines(Recorded.SUCCESS).getBytes(StandardCharsets.UTF_8);
        return new InputStream() {

            private int next;

            @Override
            public int read() {
                return line[next++ % line.length];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }

    private static OutputStream closed() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
    }
}
