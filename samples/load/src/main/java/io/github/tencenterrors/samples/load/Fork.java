package io.github.tencenterrors.samples.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Servers that run at the same time, each with its clients, and take turns in being called. */
final class Fork implements AutoCloseable {

    private final Map<Contestant, ServerProcess> servers = new EnumMap<>(Contestant.class);

    Fork(List<Contestant> contestants) throws IOException {
        try {
            for (Contestant contestant : contestants) {
                servers.put(contestant, ServerProcess.of(contestant));
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    void warmUp(int seconds) throws IOException, InterruptedException, ExecutionException {
        for (ServerProcess server : servers.values()) {
            called(server, seconds);
        }
    }

    /** A turn of each. */
    void takeTurns(int seconds, Map<Contestant, List<Figures>> turns)
            throws IOException, InterruptedException, ExecutionException {
        for (Map.Entry<Contestant, ServerProcess> each : servers.entrySet()) {
            turns.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(called(each.getValue(), seconds));
        }
    }

    private static Figures called(ServerProcess server, int seconds)
            throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long cpu = server.cpuNanos();
        long calls = new Clients(server.port()).callFor(TimeUnit.SECONDS.toNanos(seconds));
        return new Figures(calls, (System.nanoTime() - begin) / 1e9, (server.cpuNanos() - cpu) / 1e9);
    }

    @Override
    public void close() {
        servers.values().forEach(ServerProcess::close);
    }
}
