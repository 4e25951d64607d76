package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standalone jar beside WireMock's own launcher, each time in a JVM of its own. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StandaloneJarIT {

    private static final String PORT = "port: ";

    @TempDir
    private Path root;

    static List<Path> launchers() throws IOException {
        List<Path> launchers = files(Path.of("target", "launchers"), "wiremock-standalone-.*\\.jar");
        assertThat(launchers).as("WireMock 3 and 4").hasSize(2);
        return launchers;
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void playsDocumentedErrorsOfMappingFiles(Path launcher) throws Exception {
        Files.copy(
                Path.of("src/test/resources/tencent-cloud/mappings/monitor.json"),
                Files.createDirectory(root.resolve("mappings")).resolve("monitor.json"));

        String answer = played(launcher, "/v2/index.php?Action=CreateAlarmPolicy&Region=gz");

        assertThat(answer).startsWith("{\"code\":5100,\"message\":\"(-514)");
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void putsAGatewayBeforeTheStubs(Path launcher) throws Exception {
        Files.writeString(
                Files.createDirectory(root.resolve("tencent-errors")).resolve("gateway.json"),
                "{\"verifySignatures\": false, \"limits\": [{\"kind\": \"per-day\", \"most\": 1}], \"offline\": [\"Old*\"]}");
        long now = Instant.now().getEpochSecond();

        String answer = played(launcher, "/v2/index.php?Action=OldOne&SecretId=a&Nonce=1&Timestamp=" + now);

        assertThat(answer).startsWith("{\"code\":4300,");
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void refusesAMistakeInAMappingFile(Path launcher) throws Exception {
        Files.writeString(Files.createDirectory(root.resolve("mappings")).resolve("wrong.json"), """
                {"response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "InternalErorr"}}}
                """);

        Process process = launched(launcher);

        assertThat(text(process)).doesNotContain(PORT);
        assertThat(process.waitFor()).isNotZero();
        assertThat(root.resolve("stderr"))
                .content()
                .contains("no document lists the code 'InternalErorr'", "did you mean 'InternalError'?");
    }

    @Test
    void hasOnlyNamesOfOurs() throws IOException {
        try (JarFile jar = new JarFile(standalone().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")))
                    .hasSizeGreaterThan(1_000)
                    .allMatch(name -> name.startsWith("io/github/tencenterrors/") || name.startsWith("META-INF/"));
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains(
                            "META-INF/services/com.github.tomakehurst.wiremock.extension.ExtensionFactory",
                            "META-INF/LICENSE")
                    .noneMatch(name -> name.matches("io/github/tencenterrors/(cli|handling|junit)/.*"));
        }
    }

    /** What the launcher answers to a call. */
    private String played(Path launcher, String path) throws Exception {
        Process process = launched(launcher);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String port = out.lines()
                    .filter(line -> line.startsWith(PORT))
                    .findFirst()
                    .map(line -> line.substring(PORT.length()).strip())
                    .orElseThrow(() -> new AssertionError("it has not started: see " + root.resolve("stderr")));
            TencentCloudRuntimeInfo server = new TencentCloudRuntimeInfo("127.0.0.1", Integer.parseInt(port));
            return Calls.behind(server)
                    .get("http://monitor.api.qcloud.com" + path)
                    .body();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process launched(Path launcher) throws IOException {
        String classPath = launcher + File.pathSeparator + standalone();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "wiremock.Run",
                        "--port",
                        "0",
                        "--bind-address",
                        "127.0.0.1",
                        "--disable-banner",
                        "--root-dir",
                        root.toString())
                .redirectError(Redirect.to(root.resolve("stderr").toFile()))
                .start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path standalone() throws IOException {
        return files(Path.of("target"), "tencent-errors-wiremock-extension-.*-standalone\\.jar")
                .get(0);
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }
}
