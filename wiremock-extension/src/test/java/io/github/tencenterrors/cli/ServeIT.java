package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server that the executable jar starts. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeIT {

    @TempDir
    private Path folder;

    private Process process;
    private Served server;

    @BeforeEach
    void serve() throws Exception {
        process = Jar.in(folder)
                .process("serve", "--port", "0")
                .directory(folder.toFile())
                .redirectError(Redirect.to(folder.resolve("stderr").toFile()))
                .start();
        server = Served.readFrom(process.getInputStream());
    }

    @AfterEach
    void end() throws Exception {
        process.destroy();
        process.waitFor();
    }

    @Test
    void isUsedAsItSays() throws Exception {
        assumeThat(Path.of("/usr/bin/curl")).exists();

        bash(server.told("stub"));
        String answer = bash(server.told("call"));

        assertThat(answer)
                .startsWith("{\"Response\":{\"Error\":{\"Code\":\"RequestLimitExceeded\",\"Message\":")
                .contains("\"RequestId\":\"");
    }

    @Test
    void endsWhenItIsAskedToAndLeavesNothingBehind() throws Exception {
        server.post("/__admin/shutdown", "");

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("stderr")).isEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**{mappings,__files}");
    }

    @Test
    void endsInSilenceByASignal() throws Exception {
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(folder.resolve("stderr")).isEmptyFile();
    }

    private static String bash(String command) throws Exception {
        Process bash = new ProcessBuilder("/bin/bash", "-c", command)
                .redirectError(Redirect.DISCARD)
                .start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
