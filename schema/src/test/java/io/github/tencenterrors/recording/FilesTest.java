package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.gzipped;
import static io.github.tencenterrors.recording.Bytes.joined;
import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final String OK = "{\"code\":0}";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, utf8(text));
    }

    @Nested
    class OfAFolder {

        @Test
        void areReadInTheOrderOfTheirNames() throws IOException {
            write("b.json", OK);
            write("a/z.JSONL", OK + "\n" + OK);
            write("a.ndjson.gz", gzipped(utf8(OK + "\n")));
            write("a/deeper/har.har", "{\"log\":{\"entries\":[{\"response\":{\"content\":{\"text\":\"\"}}}]}}");
            write("c/__files/body.json", OK);
            write("notes.txt", "x");

            assertThat(Heard.in(folder).below(folder))
                    .containsExactly(
                            "a.ndjson.gz:1 success of API 2.0",
                            "a/deeper/har.har#/log/entries/0 unrecognized\n  [empty-body] (line 1, column 1): the body is"
                                    + " empty",
                            "a/z.JSONL:1 success of API 2.0",
                            "a/z.JSONL:2 success of API 2.0",
                            "b.json success of API 2.0",
                            "passed over: notes.txt its name is none of a recording's");
        }

        @Test
        void areReadOnceHoweverOftenTheyAreNamed() throws IOException {
            Path file = write("a/b.json", OK);

            assertThat(Heard.in(file, folder, folder.resolve("a/../a")).below(folder))
                    .containsExactly("a/b.json success of API 2.0");
        }

        @Test
        void areReadOnceThoughALinkLeadsToThem() throws IOException {
            Path file = write("a/traffic-1.jsonl", OK);
            Files.createSymbolicLink(folder.resolve("a/current.jsonl"), file);
            Files.createSymbolicLink(folder.resolve("a/archive.bak"), file);
            Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

            assertThat(Heard.in(folder.resolve("a"), folder.resolve("b"), file).below(folder))
                    .containsExactly("a/current.jsonl:1 success of API 2.0");
        }

        @Test
        void areReadWhateverTheirNameIfTheyAreNamedBesides() throws IOException {
            write("a.json", OK);
            Path other = write("traffic.log", OK);

            assertThat(Heard.in(folder, other).below(folder))
                    .containsExactly("a.json success of API 2.0", "traffic.log:1 success of API 2.0");
            assertThat(Heard.in(other, folder).below(folder))
                    .containsExactly("traffic.log:1 success of API 2.0", "a.json success of API 2.0");
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void arePassedOverIfTheyAreNone() throws IOException, InterruptedException {
            write("a.json", OK);
            String pipe = folder.resolve("b.json").toString();
            assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

            assertThat(Heard.in(folder).below(folder))
                    .containsExactly("a.json success of API 2.0", "passed over: b.json it is no regular file");
        }

        @Test
        void areFoundBehindLinksAndLoopsPassedOver() throws IOException {
            write("real/a.json", OK);
            Files.createDirectories(folder.resolve("given"));
            Files.createSymbolicLink(folder.resolve("given/link"), folder.resolve("real"));
            Files.createSymbolicLink(folder.resolve("given/loop"), folder.resolve("given"));
            Files.createSymbolicLink(folder.resolve("given/broken.json"), folder.resolve("nowhere"));

            assertThat(Heard.in(folder.resolve("given")).below(folder))
                    .containsExactly(
                            "given/broken.json unrecognized\n  [broken-record] (line 1, column 1): it cannot be read: the"
                                    + " link leads nowhere",
                            "given/link/a.json success of API 2.0",
                            "passed over: given/loop it is a link to a folder above it");
        }

        @Test
        void countAndAddUp() throws IOException {
            write("a.json", OK);
            write("b.jsonl", OK + "\n" + OK);
            write("c.txt", "");

            RecordingReport report = Recordings.in(folder).check(ResponseContract.wire());

            assertThat(report.files()).isEqualTo(2);
            assertThat(report.passedOver()).isEqualTo(1);
            assertThat(report.responses()).isEqualTo(3);
            assertThat(report.conforms()).isTrue();
        }

        @Test
        void areCheckedAgainWheneverOneAsks() throws IOException {
            Recordings recordings = Recordings.in(write("a.json", OK));

            assertThat(recordings.check(ResponseContract.wire())).isEqualTo(recordings.check(ResponseContract.wire()));
        }
    }

    @Nested
    class ByName {

        @Test
        void areReadByTheirContentIfTheNameTellsNothing() throws IOException {
            assertThat(Heard.in(
                                    write("lines.txt", OK + "\n" + OK + "\n"),
                                    write("page.html", "<html>\n</html>"),
                                    write("one", "{\n\"code\":0}\n"),
                                    write("log.1", gzipped(utf8(OK + "\n"))))
                            .below(folder))
                    .containsExactly(
                            "lines.txt:1 success of API 2.0",
                            "lines.txt:2 success of API 2.0",
                            "page.html unrecognized\n  [not-json] (line 1, column 1): Unexpected character ('<' (code 60)):"
                                    + " expected a valid value (JSON String, Number, Array, Object or token 'null', 'true'"
                                    + " or 'false')",
                            "one success of API 2.0",
                            "log.1:1 success of API 2.0");
        }

        @Test
        void areUnzippedByTheirContentAndNotByTheirName() throws IOException {
            assertThat(Heard.in(write("a.json.gz", OK), write("b.json", gzipped(utf8(OK))))
                            .below(folder))
                    .containsExactly("a.json.gz success of API 2.0", "b.json success of API 2.0");
        }

        @Test
        void areOneResponseInAJsonFileThoughItLooksLikeLines() throws IOException {
            assertThat(Heard.in(write("a.json", OK + "\n" + OK)).below(folder))
                    .singleElement()
                    .asString()
                    .startsWith("a.json unrecognized\n  [not-json] (line 2, column 1)");
        }

        @Test
        void areTooLargeBeforeTheyAreRead() throws IOException {
            Path file = folder.resolve("large.json");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(100L * 1024 * 1024 * 1024);
            }

            assertThat(Heard.in(file).below(folder))
                    .containsExactly("large.json unrecognized\n  [too-large] (line 1, column 1): the body has more than"
                            + " 16777216 bytes, and none of it was read");
        }
    }

    @Nested
    class Gzipped {

        @Test
        void mayHaveSeveralMembers() throws IOException {
            Path file = write("a.jsonl.gz", joined(gzipped(utf8(OK + "\n{\"co")), gzipped(utf8("de\":4000}\n"))));

            assertThat(Heard.in(file).below(folder))
                    .containsExactly("a.jsonl.gz:1 success of API 2.0", "a.jsonl.gz:2 error '4000' of API 2.0");
        }

        @Test
        void areReadAsFarAsTheyGo() throws IOException {
            byte[] first = gzipped(utf8(OK + "\n" + OK + "\n{\"c"));
            byte[] second = gzipped(utf8("ode\":0}\n"));
            byte[] cut = joined(first, Arrays.copyOf(second, second.length - 12));

            assertThat(Heard.in(write("a.jsonl.gz", cut)).below(folder))
                    .containsExactly(
                            "a.jsonl.gz:1 success of API 2.0",
                            "a.jsonl.gz:2 success of API 2.0",
                            "a.jsonl.gz:3 unrecognized\n  [broken-record] (line 1, column 1): the recording breaks off here:"
                                    + " it ends too early");
            assertThat(Heard.in(write("b.json.gz", Arrays.copyOf(first, 15))).below(folder))
                    .containsExactly(
                            "b.json.gz unrecognized\n  [broken-record] (line 1, column 1): it cannot be read: it"
                                    + " ends too early");
        }

        @Test
        void areReadFromAStreamOfUnknownFormatAsFarAsTheyGo() {
            byte[] cut = joined(gzipped(utf8(OK + "\n" + OK + "\n")), utf8("and so on"));

            assertThat(Heard.in(cut).responses)
                    .containsExactly(
                            "-:1 success of API 2.0",
                            "-:2 success of API 2.0",
                            "-:3 unrecognized\n  [broken-record] (line 1, column 1): the recording breaks off here:"
                                    + " something that is no gzip stands where a gzip member should begin");
        }
    }

    @Nested
    class OfAStream {

        @Test
        void areNotClosed() {
            AtomicBoolean closed = new AtomicBoolean();
            ByteArrayInputStream stream = new ByteArrayInputStream(gzipped(utf8(OK))) {
                @Override
                public void close() {
                    closed.set(true);
                }
            };

            Recordings.from("-", stream).check(ResponseContract.wire());

            assertThat(stream.available()).isZero();
            assertThat(closed).isFalse();
        }

        @Test
        void areReadOnce() {
            Recordings recordings = Recordings.from("-", new ByteArrayInputStream(utf8(OK)));
            recordings.check(ResponseContract.wire());

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> recordings.check(ResponseContract.wire()))
                    .withMessage("""
                            the stream of recordings was read before
                              why:  a stream can be read once
                              fix:  keep the report, or open the stream again""");
        }
    }

    @Nested
    class AreRefused {

        @Test
        void ifNothingHasTheirName() throws IOException {
            write("traffic.jsonl", OK);
            Path missing = folder.resolve("trafic.jsonl");

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> Recordings.in(missing))
                    .withMessage("""
                            there is no recording '%s'
                              why:  nothing has that name
                              fix:  did you mean 'traffic.jsonl'?""", missing);
        }

        @Test
        void ifNotEvenTheirFolderExists() {
            Path missing = folder.resolve("no/a.json");

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> Recordings.in(missing))
                    .withMessage("""
                            there is no recording '%s'
                              why:  nothing has that name
                              fix:  check the path; a relative one begins at %s""", missing, Path.of("").toAbsolutePath());
        }

        @Test
        void ifTheFolderTheyShouldLieInIsEmpty() {
            Path missing = folder.resolve("a.json");

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> Recordings.in(missing))
                    .withMessage("""
                            there is no recording '%s'
                              why:  nothing has that name
                              fix:  check the path: its folder is empty""", missing);
        }

        @Test
        void ifAFolderHasNone() throws IOException {
            write("a.txt", OK);
            write("__files/b.json", OK);

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> Recordings.in(folder))
                    .withMessage("""
                            there is no recording in '%s'
                              why:  the recordings of a folder end in .har, .json, .jsonl, .ndjson, each also with .gz
                              fix:  name files of other endings one by one""", folder);
        }

        @Test
        void ifNoneIsNamed() {
            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> Recordings.in(List.of()))
                    .withMessage("""
                            there is no recording to read
                              why:  no path was given
                              fix:  give a file or a folder""");
        }
    }

    @Test
    void becomeAFindingIfTheyVanish() throws IOException {
        Path file = write("a.json", OK);
        write("b.json", OK);
        Recordings recordings = Recordings.in(folder);
        Files.delete(file);
        Heard heard = new Heard();

        recordings.check(ResponseContract.wire(), heard);

        assertThat(heard.below(folder))
                .containsExactly(
                        "a.json unrecognized\n  [broken-record] (line 1, column 1): it cannot be read: there is no such"
                                + " file",
                        "b.json success of API 2.0");
    }
}
