package io.github.tencenterrors.recording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has portions checked by several threads, and takes the results in the order of the recordings.
 *
 * <p>There is a thread for each portion that is being checked, so that none waits for another; and a portion that is far
 * ahead waits until its results are taken. The calling thread cuts portions and takes results.
 */
final class Pipeline {

    /** What is made of bytes to check them takes many times their room. */
    private static final long SHARE_OF_MEMORY = 32;

    private final Run run;
    private final Ledger ledger;
    private final int threads;
    private final long mostWeight = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    private final Deque<Flight> flights = new ArrayDeque<>();

    Pipeline(Run run, Ledger ledger, int threads) {
        this.run = run;
        this.ledger = ledger;
        this.threads = threads;
    }

    void check(Portions portions) {
        Optional<Portion> first = portions.next();
        Optional<Portion> next = first.isPresent() ? portions.next() : first;
        if (threads == 1 || next.isEmpty()) {
            if (first.isPresent()) {
                checkHere(first.get());
            }
            for (; next.isPresent(); next = portions.next()) {
                checkHere(next.get());
            }
        } else {
            checkInThreads(first.orElseThrow(), next, portions);
        }
    }

    private void checkHere(Portion portion) {
        portion.run(run, ledger);
    }

    private void checkInThreads(Portion first, Optional<Portion> second, Portions portions) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::thread);
        try {
            launch(first, pool);
            Optional<Portion> next = second;
            while (!flights.isEmpty()) {
                while (next.isPresent() && hasRoom()) {
                    launch(next.get(), pool);
                    next = portions.next();
                }
                land();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void launch(Portion portion, ExecutorService pool) {
        Flight flight = new Flight(portion, run);
        flights.add(flight);
        pool.execute(flight);
    }

    private void land() {
        Flight oldest = flights.element();
        for (Optional<Batch> batch = oldest.take(); batch.isPresent(); batch = oldest.take()) {
            ledger.accept(batch.get());
        }
        flights.remove();
    }

    private boolean hasRoom() {
        long weight = flights.stream().mapToLong(Flight::weight).sum();
        return flights.isEmpty() || (flights.size() < threads && weight < mostWeight);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tencent-errors-recordings");
        thread.setDaemon(true);
        return thread;
    }
}
