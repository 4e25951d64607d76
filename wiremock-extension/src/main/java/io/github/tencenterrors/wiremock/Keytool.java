package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's own program for keys and certificates, which the JDK has no public classes to make.
 *
 * @param program its file
 * @param store the key store that it works on
 * @param password of the store; it goes by the environment, since arguments are there for every user to see
 */
record Keytool(Path program, Path store, String password) {

    private static final String PASSWORD = "TENCENT_ERRORS_STORE_PASSWORD";
    private static final int SECONDS = 60;

    /** It runs for less time than a second compiler would take to be of use. */
    private static final String ONE_COMPILER = "-J-XX:TieredStopAtLevel=1";

    /** What a JVM takes for options from its environment, such as an agent that must not be there twice. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** That of the Java runtime we run on. */
    static Keytool on(Path store, String password) {
        Path folder = Path.of(System.getProperty("java.home"), "bin");
        Path windows = folder.resolve("keytool.exe");
        return new Keytool(Files.exists(windows) ? windows : folder.resolve("keytool"), store, password);
    }

    /** Adds a key with a certificate that is valid from yesterday, so that clocks may differ, for a month. */
    void generate(String alias, String subject, List<String> extra) {
        List<String> command = new ArrayList<>(List.of(program.toString(), ONE_COMPILER, "-genkeypair"));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", PASSWORD));
        command.addAll(List.of("-alias", alias, "-dname", "CN=" + subject));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-startdate", "-1d", "-validity", "30"));
        command.addAll(extra);
        try {
            run(command);
        } catch (IOException e) {
            throw new IllegalStateException(
                    failure(command, String.valueOf(e.getMessage())).message(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    failure(command, "it was interrupted").message(), e);
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(program)) {
            throw new IOException("there is no such program");
        }
        Path output = Files.createTempFile(store.getParent(), "keytool", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(OPTIONS);
        builder.environment().put(PASSWORD, password);
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("it did not end within " + SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        Files.readString(output, Charset.defaultCharset()).strip());
            }
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    private static Problem failure(List<String> command, String why) {
        return new Problem(
                "no certificate can be made for intercepted https",
                command.get(0),
                why,
                "run the tests on a Java runtime that has keytool, as every JDK does");
    }
}
