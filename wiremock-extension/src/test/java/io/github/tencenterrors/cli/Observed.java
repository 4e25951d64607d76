package io.github.tencenterrors.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of observations as tests write them. */
final class Observed {

    private static final String RUN = "00000000-0000-4000-8000-%012d";

    private Observed() {}

    /** A whole file, of the run of that number. */
    static Path file(Path folder, int run, String... observations) throws IOException {
        return write(folder, run, Stream.of(observations), """
                {"ended":"2026-01-01T00:0%d:30Z","observations":%d}
                """.formatted(run, observations.length));
    }

    /** A file whose JVM was killed in the middle of a line. */
    static Path torn(Path folder, int run, String... observations) throws IOException {
        return write(folder, run, Stream.of(observations), "{\"test\":\"com.ac");
    }

    static String observation(String result, String code, String test) {
        return """
                {"test":"%s","selection":{"generations":["api-2.0"]},\
                "%s":[{"generation":"api-2.0","scope":"common","code":"%s"}]}""".formatted(test, result, code);
    }

    static String ofAcme(String result) {
        return """
                {"test":"com.acme.FireTest.burns(String)","%s":[{"generation":"api-3.0","scope":"product",\
                "product":"acme","code":"FailedOperation.OnFire"}]}""".formatted(result);
    }

    private static Path write(Path folder, int run, Stream<String> observations, String end) throws IOException {
        String first = """
                {"format":"tencent-errors-coverage","version":1,"run":"%s","began":"2026-01-01T00:0%d:00Z"}
                """.formatted(RUN.formatted(run), run);
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve(RUN.formatted(run) + ".coverage.jsonl"),
                first + observations.map(line -> line + "\n").collect(Collectors.joining()) + end);
    }
}
