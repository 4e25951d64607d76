package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pipe:[4711]", "socket:[4711]"})
    void doesNotComplainOfAReaderThatHasLeftInWhateverLanguage(String kind) throws IOException {
        assertThat(complaint(kind, "Обрыв канала")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "断开的管道"})
    void knowsByTheTextThatTheReaderOfANamedPipeHasLeft(String text) throws IOException {
        assertThat(complaint("/tmp/named", text)).isNull();
    }

    @Test
    void complainsOfADiskWithoutRoom() throws IOException {
        assertThat(complaint("/tmp/out", "设备上没有空间")).isEqualTo("java.io.IOException: 设备上没有空间");
    }

    @Test
    void hasNothingToComplainOfWhereEverythingIsTaken() throws IOException {
        StandardOutput output = new StandardOutput(OutputStream.nullOutputStream(), folder);

        output.write('a');

        assertThat(output.complaint()).isNull();
    }

    private String complaint(String kind, String text) throws IOException {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(text);
            }
        };
        Path link = Files.createSymbolicLink(folder.resolve("1"), Path.of(kind));
        StandardOutput output = new StandardOutput(failing, link);
        assertThatIOException().isThrownBy(() -> output.write('a'));
        return output.complaint();
    }
}
