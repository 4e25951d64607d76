package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as users have it. */
class ExecutableJarIT {

    /** What bash does when someone types the words and presses the tabulator. */
    private static final String PRESS_TAB = """
            source "$0"
            COMP_WORDS=(tencent-errors "$@")
            COMP_CWORD=$#
            COMP_LINE="${COMP_WORDS[*]}"
            _complete_tencent-errors
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "markdown"})
    void printsWhatTheCommandsPrintInUtf8WhateverTheLocale(String format) throws Exception {
        Run run = Jar.in(folder).run("catalog", "--format", format);

        assertThat(run).isEqualTo(Run.of("catalog", "--format", format));
    }

    @Test
    void refusesMisuseOnStandardError() throws Exception {
        Run run = Jar.in(folder).run("catalog", "--format", "jsn");

        assertThat(run).isEqualTo(Run.of("catalog", "--format", "jsn"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void knowsItsVersion() throws Exception {
        Run run = Jar.in(folder).run("--version");

        assertThat(run.out()).matches("tencent-errors \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void explainsThatTheLocaleCannotSpellAPath() throws Exception {
        Run run = Jar.in(folder).run("catalog", "--catalog", "错误码.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("fix:  set LC_ALL to a locale with UTF-8, such as C.UTF-8");
    }

    @Test
    void readsAPathInChinese() throws Exception {
        Path file = Files.writeString(folder.resolve("错误码.json"), Acme.catalog("着火"));

        Run run = new Jar(folder, "C.UTF-8").run("catalog", "--catalog", file.toString());

        assertThat(run).isEqualTo(Run.of("catalog", "--catalog", file.toString()));
        assertThat(run.out()).contains("着火");
    }

    @Nested
    class Check {

        /** The schema engine is asked about what breaks the contract, and it logs. */
        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "html"})
        void printsWhatTheCommandPrintsAndNothingElse(String format) throws Exception {
            Path file = traffic(Recorded.SUCCESS, Recorded.ERROR, Recorded.UNRECOGNIZED);

            Run run = Jar.in(folder).run("check", file.toString(), "--format", format);

            assertThat(run).isEqualTo(Run.of("check", file.toString(), "--format", format));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void readsStandardInput() throws Exception {
            Path file = traffic(Recorded.SUCCESS, Recorded.ERROR);
            Process process = Jar.in(folder)
                    .process("check", "-", "--format", "json")
                    .redirectInput(file.toFile())
                    .start();

            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).isZero();
            assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"source\":\"-:"));
        }

        /** Standard input that does not end. */
        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void endsWithTheReaderOfItsOutput() throws Exception {
            assumeThat(Path.of("/usr/bin/yes")).exists();
            assumeThat(Path.of("/bin/bash")).exists();
            Path err = folder.resolve("stderr");
            String check = String.join(" ", Jar.command()) + " check - --format json";
            Process bash = new ProcessBuilder(
                            "/bin/bash",
                            "-c",
                            "/usr/bin/yes '" + Recorded.SUCCESS + "' | " + check
                                    + " | head -n 1; echo ${PIPESTATUS[1]}")
                    .redirectError(err.toFile())
                    .start();

            String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(out.lines()).hasSize(2).last().isEqualTo("0");
            assertThat(err).isEmptyFile();
        }

        @Test
        void loadsNeitherTheSchemaEngineNorDatabindNorPicocliForAConformingFile() throws Exception {
            Path file = Files.writeString(folder.resolve("error.json"), Recorded.ERROR);
            List<String> command = new ArrayList<>(Jar.command());
            command.add(1, "-Xlog:class+load");
            command.addAll(List.of("check", file.toString()));
            Process java =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();

            String log = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(java.waitFor()).isZero();
            assertThat(log)
                    .contains("io.github.tencenterrors.cli.Check ")
                    .doesNotContain(
                            "networknt",
                            "jackson.databind",
                            " picocli.",
                            "ObjectMethods",
                            "tencenterrors.handling",
                            "tencenterrors.coverage")
                    .doesNotContainPattern("tencenterrors\\S*\\$\\$Lambda");
        }

        private Path traffic(String... bodies) throws IOException {
            return Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(bodies));
        }
    }

    @Nested
    class Output {

        @Test
        void mayEndEarly() throws Exception {
            Path err = folder.resolve("stderr");
            Process process = Jar.in(folder)
                    .process("catalog", "--format", "json")
                    .redirectError(Redirect.to(err.toFile()))
                    .start();

            process.getInputStream().close();

            assertThat(process.waitFor()).isZero();
            assertThat(err).isEmptyFile();
        }

        @Test
        void isNotLostInSilence() throws Exception {
            Path full = Path.of("/dev/full");
            assumeThat(full).exists();

            Run run = Jar.in(folder).runInto(full, "catalog");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("the output is incomplete\n  at:   standard output\n  why:  java.io.IOException: ");
        }
    }

    @Nested
    class Completion {

        @Test
        void completesOptionsInBash() throws Exception {
            assertThat(completed("catalog", "--gen")).containsExactly("--generation");
            assertThat(completed("serve", "--secret")).containsExactly("--secret-id", "--secret-key-env");
        }

        @Test
        void completesValuesInBash() throws Exception {
            assertThat(completed("catalog", "--generation", "")).containsExactly("api-3.0", "api-2017", "api-2.0");
            assertThat(completed("serve", "--timestamp-window", ""))
                    .containsExactly("five-minutes", "two-hours", "five-hours");
        }

        @Test
        void completesCommandsInBash() throws Exception {
            assertThat(completed("im")).containsExactly("import");
            assertThat(completed("se")).containsExactly("serve");
        }

        private List<String> completed(String... words) throws Exception {
            assumeThat(Path.of("/bin/bash")).exists();
            Path script = folder.resolve("completion.sh");
            Jar.in(folder).runInto(script, "generate-completion");
            List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", PRESS_TAB, script.toString()));
            command.addAll(List.of(words));

            Process bash =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();

            return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Nested
    class Progress {

        /** A page that does not end until somebody has seen the progress. */
        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void isShownOnATerminal() throws Exception {
            assumeThat(Path.of("/usr/bin/script")).exists();
            assumeThat(Path.of("/usr/bin/mkfifo")).exists();
            Path page = folder.resolve("page.md");
            new ProcessBuilder("/usr/bin/mkfifo", page.toString()).start().waitFor();
            String command = String.join(" ", Jar.command()) + " import " + page;
            Process terminal = new ProcessBuilder("/usr/bin/script", "-qefc", command, "/dev/null")
                    .redirectErrorStream(true)
                    .start();

            String shown = readUntil(terminal.getInputStream(), "\r\u001b[Kpage 1 of 1: page.md");
            Files.writeString(page, Pages.ACME);
            String rest = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(terminal.waitFor()).as(shown + rest).isZero();
            assertThat(rest).contains("\r\u001b[K").contains("pages: 1, rows: 2");
        }

        /**
         * Recordings that do not end until somebody has seen the progress; then someone ends the work. By SIGTERM: a build in
         * the background of a shell ignores SIGINT, and so would the program. A build that is killed here must not leave it
         * running for ever, hence the time-out.
         */
        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void isGoneWhenTheWorkIsInterrupted() throws Exception {
            assumeThat(Path.of("/usr/bin/script")).exists();
            assumeThat(Path.of("/usr/bin/yes")).exists();
            String command = "/usr/bin/timeout 120 /usr/bin/yes '" + Recorded.SUCCESS + "' | { echo $BASHPID >&2; exec "
                    + String.join(" ", Jar.command()) + " check -; }";
            Process terminal = new ProcessBuilder(
                            "/usr/bin/script",
                            "-qec",
                            "/bin/bash -c \"" + command.replace("\"", "\\\"").replace("$", "\\$") + "\"",
                            "/dev/null")
                    .redirectErrorStream(true)
                    .start();

            String shown = readUntil(terminal.getInputStream(), " MB/s");
            String pid = shown.lines().findFirst().orElseThrow().strip();
            new ProcessBuilder("/bin/kill", "-TERM", pid).start().waitFor();
            String rest = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(rest).as(shown).endsWith("\r\u001b[K");
        }

        private String readUntil(InputStream in, String end) throws IOException {
            StringBuilder text = new StringBuilder();
            while (text.indexOf(end) < 0) {
                int next = in.read();
                if (next < 0) {
                    return text.toString();
                }
                text.append((char) next);
            }
            return text.toString();
        }
    }

    @Nested
    class Contents {

        @Test
        void doNotDependOnWhenTheJarWasBuilt() throws IOException {
            try (JarFile jar = new JarFile(Jar.FILE.toFile())) {
                assertThat(jar.stream()
                                .filter(entry ->
                                        entry.getName().matches("io/github/tencenterrors/(?!schema/shaded/).*"))
                                .map(ZipEntry::getTime)
                                .distinct())
                        .hasSize(1);
            }
        }

        @Test
        void areNotInTheLibrary() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("target"))) {
                Path library = files.filter(file -> file.getFileName()
                                .toString()
                                .matches("tencent-errors-wiremock-extension-[^-]+(-SNAPSHOT)?\\.jar"))
                        .findFirst()
                        .orElseThrow();
                try (JarFile jar = new JarFile(library.toFile())) {
                    assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                            .isNotEmpty()
                            .allMatch(name -> name.matches("io/github/tencenterrors/(wiremock|gateway|cli)/.*"));
                }
            }
        }
    }
}
