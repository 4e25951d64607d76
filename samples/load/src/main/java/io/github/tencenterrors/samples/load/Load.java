package io.github.tencenterrors.samples.load;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * All servers side by side: they run at the same time, and take turns in being called.
 *
 * <p>The arguments name those of {@link Contestant} that take part, all unless given. {@code -Dforks=1} says how often
 * each is started, {@code -Drounds=7} how many turns it then has, {@code -Dseconds=2} how long a turn lasts, {@code
 * -Dwarmup=22} how long it is called before, and {@code -Dcalls=2000000} how often the engine is called to see whether its heap grows.
 */
final class Load {

    private Load() {}

    /** Prints tables in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<Contestant> contestants = arguments.length == 0
                ? List.of(Contestant.values())
                : Stream.of(arguments).map(Contestant::valueOf).toList();
        System.out.println(table(contest(
                contestants,
                Integer.getInteger("forks", 1),
                Integer.getInteger("rounds", 7),
                Integer.getInteger("seconds", 2),
                Integer.getInteger("warmup", 22))));
        System.out.print(heap(Contestant.CODES_200, Long.getLong("calls", 2_000_000)));
    }

    /** The median turn of each, of all forks: two JVMs may compile the same code in two ways. */
    static Map<Contestant, Figures> contest(
            List<Contestant> contestants, int forks, int rounds, int seconds, int warmup)
            throws IOException, InterruptedException, ExecutionException {
        Map<Contestant, List<Figures>> turns = new EnumMap<>(Contestant.class);
        for (int fork = 0; fork < forks; fork++) {
            try (Fork servers = new Fork(contestants)) {
                servers.warmUp(warmup);
                for (int round = 0; round < rounds; round++) {
                    servers.takeTurns(seconds, turns);
                }
            }
        }
        Map<Contestant, Figures> medians = new EnumMap<>(Contestant.class);
        turns.forEach((contestant, figures) -> medians.put(contestant, Figures.median(figures)));
        return medians;
    }

    static String table(Map<Contestant, Figures> medians) {
        double first = medians.values().iterator().next().cpuMicrosPerCall();
        StringBuilder table = new StringBuilder("""
                | server | CPU a call, µs | the first = 1 | calls a second |
                |---|---|---|---|
                """);
        medians.forEach((contestant, median) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %,.0f |%n",
                contestant.title(),
                median.cpuMicrosPerCall(),
                median.cpuMicrosPerCall() / first,
                median.callsPerSecond())));
        return table.toString();
    }

    /** What is in use of a server's heap after so many calls, and after parts of them. */
    static String heap(Contestant contestant, long calls) throws IOException, InterruptedException, ExecutionException {
        StringBuilder table = new StringBuilder("""
                | calls to: %s | heap in use, MB |
                |---|---|
                """.formatted(contestant.title()));
        try (ServerProcess server = ServerProcess.of(contestant)) {
            Clients clients = new Clients(server.port());
            long done = 0;
            for (long goal : List.of(calls / 20, calls / 4, calls / 2, calls)) {
                done += clients.call(goal - done);
                table.append(String.format(Locale.ROOT, "| %,d | %.2f |%n", done, server.heapBytes() / 1e6));
            }
        }
        return table.toString();
    }
}
