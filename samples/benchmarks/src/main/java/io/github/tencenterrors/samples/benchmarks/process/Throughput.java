package io.github.tencenterrors.samples.benchmarks.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A large file of JSON lines: counted, parsed, checked.
 *
 * <p>{@code -Dresponses=4000000} says how many lines the file has, {@code -Drounds=3} how often each program runs.
 */
final class Throughput {

    private Throughput() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        System.out.print(
                measure(Workshop.here(), Long.getLong("responses", 4_000_000), Integer.getInteger("rounds", 3)));
    }

    static String measure(Workshop workshop, long responses, int rounds) throws IOException, InterruptedException {
        Path file = workshop.folder().resolve("traffic.jsonl");
        Traffic.write(file, responses);
        List<Measured> medians = Contest.of(contenders(workshop, file.toString()), rounds, workshop.folder());
        double megabytes = Files.size(file) / 1e6;
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """
                %,d responses, %,.1f MB
                | program | s | MB/s | peak memory, MB |
                |---|---|---|---|
                """, responses, megabytes));
        for (Measured each : medians) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %,.0f | %,.0f |%n",
                    each.program(),
                    each.seconds(),
                    megabytes / each.seconds(),
                    each.peakBytes() / 1e6));
        }
        return table.toString();
    }

    private static List<Contender> contenders(Workshop workshop, String file) {
        return List.of(
                new Contender("wc -l", List.of("wc", "-l", file)),
                Contender.java("token loop", "-Xmx256m", "-cp", workshop.classPath(), TokenLoop.class.getName(), file),
                Contender.java(
                        "check", "-Xmx256m", "-jar", workshop.executable().toString(), "check", file));
    }
}
