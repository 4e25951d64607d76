package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What was played by one parameterized method or class, and waits to be written together.
 *
 * <p>It is handed over when the method or class is over; before, as soon as so many wait, or the first has waited a second
 * when another comes. So a JVM that is killed loses what was observed within a second, and no more.
 *
 * <p>Safe for use by several threads.
 */
final class CoverageBatch implements Consumer<PlayedError>, ClosedByJUnit {

    private static final int MOST = 500;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final CoverageLog log;
    private List<PlayedError> waiting = new ArrayList<>();
    private long since;
    private boolean over;

    CoverageBatch(CoverageLog log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(PlayedError played) {
        long now = System.nanoTime();
        if (waiting.isEmpty()) {
            since = now;
        }
        waiting.add(played);
        if (over || waiting.size() >= MOST || now - since >= LONGEST_NANOS) {
            handOver();
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        handOver();
    }

    private void handOver() {
        log.write(waiting);
        waiting = new ArrayList<>();
    }
}
