package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.envelope.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFileTest {

    @TempDir
    private Path folder;

    @Test
    void isCheckedLikeItsBytes() throws IOException {
        byte[] body = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        Path file = Files.write(folder.resolve("odd.json"), body);

        assertThat(ResponseContract.wire().check(file))
                .hasToString(ResponseContract.wire().check(body).toString());
    }

    @Test
    void isNotReadWholeIfItIsTooLarge() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024 * 1024);
        }

        assertThat(ResponseContract.wire().check(file).findings())
                .extracting(Finding::toString)
                .containsExactly("[too-large] (line 1, column 1): the body has more than 16777216 bytes, and none of it"
                        + " was read");
    }

    @Test
    void isRefusedIfItIsMissing() throws IOException {
        Files.createFile(folder.resolve("error.json"));
        Files.createFile(folder.resolve("success.json"));
        Path missing = folder.resolve("eror.json");

        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> ResponseContract.wire().check(missing))
                .withMessage("""
                        the recorded response cannot be read: '%s'
                          why:  there is no such file
                          fix:  did you mean 'error.json'?""", missing);
    }

    @Test
    void isRefusedIfItsFolderIsMissing() {
        Path missing = folder.resolve("no/error.json");

        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> ResponseContract.wire().check(missing))
                .withMessage("""
                        the recorded response cannot be read: '%s'
                          why:  there is no such file
                          fix:  check the path; a relative one begins at %s""", missing, Path.of("").toAbsolutePath());
    }

    @Test
    void isRefusedIfItIsAFolder() {
        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> ResponseContract.wire().check(folder))
                .withMessage("""
                        the recorded response cannot be read: '%s'
                          why:  it is a folder
                          fix:  give the file of one response body""", folder);
    }

    /** A file in the place of a folder: unreadable for everybody, root included. */
    @Test
    void isNotReadThroughAnotherFile() throws IOException {
        Path file = Files.createFile(folder.resolve("error.json"));
        Path below = file.resolve("body.json");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ResponseContract.wire().check(below))
                .withMessageStartingWith(
                        "the recorded response cannot be read: '" + below + "'\n  why:  reading failed: ")
                .withMessageEndingWith("\n  fix:  see that the file can be read");
    }
}
