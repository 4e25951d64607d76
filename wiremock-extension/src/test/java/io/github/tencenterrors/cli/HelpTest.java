package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "catalog ", "import ", "check ", "serve ", "report "})
    void showsExamplesAndTheExitStatus(String command) {
        Run run = Run.of((command + "--help").split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .contains("Exit status:", "Examples:")
                .last()
                .asString()
                .isNotBlank();
    }

    @Test
    void listsTheCommands() {
        assertThat(Run.of("--help").lines())
                .extracting(line -> line.split(" {2,}", 3))
                .extracting(parts -> parts.length > 1 ? parts[1] : "")
                .contains("catalog", "import", "check", "serve", "report", "generate-completion");
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, --generation --catalog --format",
        "import,  --generation --product --out --format --compare",
        "check,   --catalog --documented --format --out",
        "report,  --generation --scope --family --code --category --retry --document --exclude --catalog --out --format",
        "serve,   --port --https-port --root-dir --bind-address --catalog --contract --let-requests-leave",
        "serve,   --verify-signatures --secret-id --secret-key-env --token-env --timestamp-window --https-only",
    })
    void listsTheOptions(String command, String options) {
        assertThat(Run.of(command, "--help").out()).contains(options.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "import", "check", "report"})
    void givesExamplesThatTheCommandAccepts(String command) {
        List<String> examples = Run.of(command, "--help").lines().stream()
                .filter(line -> line.startsWith("  tencent-errors " + command))
                .map(line -> line.strip().split(" [|<>] ", -1)[0])
                .toList();

        assertThat(examples).hasSize(3).allSatisfy(example -> {
            Run run = Run.of(example.substring("tencent-errors ".length()).split(" ", -1));

            // The files of the examples are not there, and that is all that is wrong with them.
            assertThat(run.err()).matches("(?s)(there is no (recording )?'[a-z/-]+(\\.[a-z.]+)?'\n.*)?");
        });
    }

    @Test
    void givesExamplesOfServeThatItTakes() {
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                () -> false);
        List<String> examples = Run.of("serve", "--help").lines().stream()
                .filter(line -> line.startsWith("  tencent-errors serve"))
                .toList();

        assertThat(examples).hasSize(4).allSatisfy(example -> assertThatCode(() -> TencentErrors.on(console)
                        .parseArgs(example.strip()
                                .substring("tencent-errors ".length())
                                .split(" ", -1)))
                .doesNotThrowAnyException());
    }

    @Test
    void tellsThatWireMocksOptionsAreTaken() {
        assertThat(String.join(" ", Run.of("serve", "--help").out().split("\\s+", -1)))
                .contains("it takes those of WireMock's own launcher, such as --verbose or --proxy-all URL");
    }

    @Test
    void completesInAShell() {
        Run run = Run.of("generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash\n").contains("tencent-errors", "api-2017", "markdown");
    }

    @Test
    void saysThatThereIsNoVersionWithoutAJar() {
        assertThat(Run.of("--version").out()).matches("tencent-errors of unknown version: not run from its jar\\R");
    }
}
