package io.github.tencenterrors.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The executable jar, each run in a JVM of its own.
 *
 * @param folder where runs leave their output
 * @param locale the value of {@code LC_ALL}
 */
record Jar(Path folder, String locale) {

    static final Path FILE = Path.of("target", "tencent-errors.jar").toAbsolutePath();

    /** Under the locale that knows nothing but ASCII. */
    static Jar in(Path folder) {
        return new Jar(folder, "C");
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Run run = runInto(out, arguments);
        return new Run(run.status(), Files.readString(out), run.err());
    }

    Run runInto(Path out, String... arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        int status = process(arguments)
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start()
                .waitFor();
        return new Run(status, "", Files.readString(err));
    }

    ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", locale);
        process.environment().remove("JAVA_TOOL_OPTIONS");
        return process;
    }

    /** What a user types to run it. */
    static List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", FILE.toString());
    }
}
