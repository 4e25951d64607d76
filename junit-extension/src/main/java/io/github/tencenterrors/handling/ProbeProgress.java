package io.github.tencenterrors.handling;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/** A line on a terminal, and nowhere else, about a probe that takes longer than a second; gone when the probe is done. */
@SuppressWarnings("FutureReturnValueIgnored") // a line that cannot be shown is no reason to stop the probe
final class ProbeProgress implements AutoCloseable {

    private static final String CLEARED_LINE = "\r\u001b[K";

    /** So that it is one line of most terminals, and can be cleared. */
    private static final int LONGEST_NAME = 40;

    private final String name;
    private final PrintStream err;
    private final BooleanSupplier watched;
    private final ScheduledExecutorService clock;
    private final LongAdder played = new LongAdder();
    private boolean visible;
    private boolean closed;

    private ProbeProgress(String name, PrintStream err, BooleanSupplier watched, ScheduledExecutorService clock) {
        this.name = name;
        this.err = err;
        this.watched = watched;
        this.clock = clock;
    }

    /** Begins to count the second. */
    static ProbeProgress of(String name) {
        return of(
                name,
                System.err,
                ProbeProgress::isWatched,
                Executors.newSingleThreadScheduledExecutor(ProbeProgress::daemon));
    }

    static ProbeProgress of(String name, PrintStream err, BooleanSupplier watched, ScheduledExecutorService clock) {
        ProbeProgress progress = new ProbeProgress(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("\\p{Cntrl}", " "),
                err,
                watched,
                clock);
        clock.schedule(progress::begin, 1, TimeUnit.SECONDS);
        return progress;
    }

    /** Counts an answer that has been played. */
    void played() {
        played.increment();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clear();
    }

    private synchronized void clear() {
        closed = true;
        if (visible) {
            print(CLEARED_LINE);
        }
    }

    /** Whether someone is watching is asked only now, as asking takes a process of its own. */
    private void begin() {
        if (watched.getAsBoolean()) {
            clock.scheduleWithFixedDelay(this::show, 0, 200, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void show() {
        if (!closed) {
            visible = true;
            print(String.format(Locale.ROOT, "%sprobing %s: %,d answers played", CLEARED_LINE, name, played.sum()));
        }
    }

    private void print(String text) {
        err.print(text);
        err.flush();
    }

    /** Java tells this only of input and output together, so the system's shell is asked; without one nobody is watching. */
    private static boolean isWatched() {
        try {
            return new ProcessBuilder("/bin/sh", "-c", "[ -t 2 ]")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tencent-errors-progress");
        thread.setDaemon(true);
        return thread;
    }
}
