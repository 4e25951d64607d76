package io.github.tencenterrors.samples.load;

import com.sun.tools.attach.AttachNotSupportedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Long service of the executable jar's {@code serve}: what the server counts is what clients have seen, and it holds on to
 * nothing.
 *
 * <p>{@code -Drequests=2000000} says how many requests there are in all, but for those of the admin API.
 */
final class Soak {

    private static final int CLIENTS = 4;
    private static final int QUARTERS = 4;

    /** After so many rules have come and gone, everything is reset. */
    private static final int RULES_TO_A_RESET = 250;

    private final SoakServer server;
    private final SoakAdmin admin;

    /** Callers read, resets write: a count can only be compared while nobody is adding to it. */
    private final ReentrantReadWriteLock calling = new ReentrantReadWriteLock(true);

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong adminCalls = new AtomicLong();
    private long resets;
    private volatile SoakTally tally = new SoakTally();

    private Soak(SoakServer server) throws IOException {
        this.server = server;
        this.admin = new SoakAdmin(server.port());
        admin.beginAnew();
    }

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws Exception {
        System.out.print(table(Long.getLong("requests", 2_000_000)));
    }

    /**
     * Sends so many requests.
     *
     * @throws IllegalStateException if an answer is wrong, a count is not exact, or the server holds on to more after the last
     *     quarter than after the first; the message has the table
     */
    static String table(long requests)
            throws IOException, InterruptedException, ExecutionException, AttachNotSupportedException {
        StringBuilder table = new StringBuilder("""
                | requests | of the admin API besides | resets | heap in use, MB | threads | open descriptors |
                |---|---|---|---|---|---|
                """);
        try (SoakServer server = SoakServer.start()) {
            Soak soak = new Soak(server);
            List<SoakVitals> vitals = new ArrayList<>();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                soak.sendUpTo(requests * quarter / QUARTERS);
                // The server has yet to notice that the clients are gone.
                Thread.sleep(1_000);
                vitals.add(server.vitals());
                table.append(soak.row(requests * quarter / QUARTERS, vitals.get(vitals.size() - 1)));
            }
            soak.admin.close();
            List<String> leaks = vitals.get(vitals.size() - 1).leaksSince(vitals.get(0));
            require(leaks.isEmpty(), "the server leaks: " + String.join("; ", leaks) + "\n" + table);
        }
        return table.toString();
    }

    private String row(long requests, SoakVitals vitals) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.1f | %d | %d |%n",
                requests,
                adminCalls.get(),
                resets,
                vitals.heapBytes() / 1e6,
                vitals.threads(),
                vitals.descriptors());
    }

    private void sendUpTo(long goal) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                callers.add(threads.submit(() -> send(goal)));
            }
            Future<?> turnover = threads.submit(() -> turnRulesOver(goal));
            for (Future<?> each : callers) {
                each.get();
            }
            turnover.get();
        } finally {
            threads.shutdownNow();
        }
        requireExactCounts();
    }

    private Void send(long goal) throws IOException {
        try (SoakCaller caller = new SoakCaller(server.port())) {
            for (long number = next(goal); number < goal && goesOn(); number = next(goal)) {
                calling.readLock().lock();
                try {
                    caller.send(number, tally);
                } finally {
                    calling.readLock().unlock();
                }
            }
        }
        return null;
    }

    /** Until another client has failed. */
    private static boolean goesOn() {
        return !Thread.currentThread().isInterrupted();
    }

    /** The next number; from the goal on none is used up. */
    private long next(long goal) {
        return numbers.getAndUpdate(number -> Math.min(number + 1, goal));
    }

    /** While others call: puts a rule on, calls it, looks at its counts, and takes it off. */
    private Void turnRulesOver(long goal) throws IOException {
        try (SoakCaller caller = new SoakCaller(server.port())) {
            for (int round = 1; numbers.get() < goal && goesOn(); round++) {
                turnOver(caller, round);
                if (round % RULES_TO_A_RESET == 0) {
                    reset();
                }
            }
        }
        return null;
    }

    private void turnOver(SoakCaller caller, int round) throws IOException {
        String action = "Passing" + round;
        String id = admin.send(201, "POST", SoakAdmin.FAULTS, """
                {"inject": {"code": "InternalError"}, "first": 2, "on": {"action": "%s"}}""".formatted(action))
                .at("/faults/0/id")
                .asText();
        for (int call = 0; call < 3; call++) {
            caller.call(action);
        }
        String counts = admin.send(200, "GET", SoakAdmin.FAULTS + "/" + id, "")
                .path("counts")
                .toString();
        require(counts.equals("{\"matched\":3,\"injected\":2,\"passed\":1}"), "a rule of three calls has " + counts);
        admin.send(200, "DELETE", SoakAdmin.FAULTS + "/" + id, "");
        admin.send(404, "GET", SoakAdmin.FAULTS + "/" + id, "");
        adminCalls.addAndGet(4);
    }

    private void reset() throws IOException {
        calling.writeLock().lock();
        try {
            requireExactCounts();
            admin.beginAnew();
            tally = new SoakTally();
            resets++;
        } finally {
            calling.writeLock().unlock();
        }
    }

    private void requireExactCounts() throws IOException {
        List<String> differences = tally.differences(admin.faults());
        require(differences.isEmpty(), String.join("\n", differences));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
