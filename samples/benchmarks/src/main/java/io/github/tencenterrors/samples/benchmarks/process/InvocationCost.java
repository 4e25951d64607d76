package io.github.tencenterrors.samples.benchmarks.process;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.samples.benchmarks.invocations.Invocations;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parameterized tests that do nothing, by their source.
 *
 * <p>{@code -Dtimes=215} says how often each error is played, {@code -Drounds=11} how often each program runs, {@code -Druns=10}
 * how often the tests run in a JVM that is warm.
 */
final class InvocationCost {

    private InvocationCost() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        System.out.print(measure(
                Workshop.folderHere(),
                Integer.getInteger("times", 215),
                Integer.getInteger("rounds", 11),
                Integer.getInteger("runs", 10)));
    }

    static String measure(Path folder, int times, int rounds, int runs) throws IOException, InterruptedException {
        return table(times, "in a JVM of their own", contest(folder, times, rounds, 1))
                + "\n"
                + table(times, "run " + runs + " of a JVM", contest(folder, times, rounds, runs));
    }

    /** The median of each program, in ms of its last run. */
    private static List<Double> contest(Path folder, int times, int rounds, int runs)
            throws IOException, InterruptedException {
        List<Contender> contenders = List.of(
                contender("method source", times, "junit", Integer.toString(runs)),
                contender("error source", times, "ours", Integer.toString(runs)),
                contender(
                        "error source observed",
                        times,
                        "ours",
                        Integer.toString(runs),
                        folder.resolve("coverage").toString()));
        List<List<Double>> millis = contenders.stream()
                .map(any -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int index = 0; index < contenders.size(); index++) {
                Path output = folder.resolve(contenders.get(index).fileName() + ".out");
                contenders.get(index).run(output);
                String printed = Files.readString(output);
                millis.get(index).add(Double.valueOf(printed.replaceAll("(?s).* passed in ([0-9.]+) ms.*", "$1")));
            }
        }
        return millis.stream()
                .map(each -> each.stream().sorted().toList().get(each.size() / 2))
                .toList();
    }

    private static Contender contender(String name, int times, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("-Dtimes=" + times, "-cp", System.getProperty("java.class.path"), Invocations.class.getName()));
        all.addAll(List.of(arguments));
        return Contender.java(name, all.toArray(String[]::new));
    }

    private static String table(int times, String when, List<Double> medians) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, """
                | %,d invocations, %s | ms | @MethodSource = 1 |
                |---|---|---|
                """, times * ErrorCatalog.bundled().errors().size(), when));
        List<String> names = List.of("@MethodSource", "@TencentErrorSource", "@TencentErrorSource, observed");
        for (int index = 0; index < names.size(); index++) {
            double median = medians.get(index);
            table.append(String.format(
                    Locale.ROOT, "| `%s` | %.0f | %.3f |%n", names.get(index), median, median / medians.get(0)));
        }
        return table.toString();
    }
}
