package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeytoolTest {

    @TempDir
    Path folder;

    @Test
    void makesAKey() {
        Path store = folder.resolve("keys.p12");

        Keytool.on(store, "secret-of-a-test").generate("key", "a test", List.of());

        assertThat(store).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.txt");
    }

    @Test
    void saysThatItIsMissing() {
        Path missing = folder.resolve("keytool");

        assertThatThrownBy(() -> new Keytool(missing, folder.resolve("keys.p12"), "secret-of-a-test")
                        .generate("key", "a test", List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class)
                .hasMessage("""
                        no certificate can be made for intercepted https
                          at:   %s
                          why:  there is no such program
                          fix:  run the tests on a Java runtime that has keytool, as every JDK does""".formatted(missing));
    }

    @Test
    void saysWhatItSaid() {
        Keytool keytool = Keytool.on(folder.resolve("keys.p12"), "secret-of-a-test");

        assertThatThrownBy(() -> keytool.generate("key", "a test", List.of("-ext", "san=dns:a..b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no certificate can be made for intercepted https\n  at:   ")
                .hasMessageContaining("\n  why:  keytool error: ")
                .hasMessageNotContaining("secret-of-a-test");
    }
}
