package io.github.tencenterrors.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line about work that takes longer than a second, for someone who is watching; gone when the work is done. */
@SuppressWarnings("FutureReturnValueIgnored") // a line that cannot be shown is no reason to stop the work
final class Progress implements AutoCloseable {

    private static final String CLEARED_LINE = "\r\u001b[K";

    /** So that it is one line of most terminals, and can be cleared. */
    private static final int LONGEST = 72;

    private final Console console;
    private final ScheduledExecutorService clock;
    private String step = "";
    private boolean visible;
    private boolean closed;

    private Progress(Console console, ScheduledExecutorService clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Begins to count the second. */
    static Progress on(Console console) {
        return on(console, Executors.newSingleThreadScheduledExecutor(Progress::daemon));
    }

    static Progress on(Console console, ScheduledExecutorService clock) {
        Progress progress = new Progress(console, clock);
        clock.schedule(progress::begin, 1, TimeUnit.SECONDS);
        return progress;
    }

    /** What the work is at. */
    synchronized void at(String text) {
        String line = TextTable.onOneLine(text);
        step = line.substring(0, Math.min(line.length(), LONGEST));
    }

    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        if (visible) {
            print(CLEARED_LINE);
        }
    }

    /** Whether someone is watching is asked only now, as asking takes a process of its own. */
    private void begin() {
        if (console.watched().getAsBoolean()) {
            clock.scheduleWithFixedDelay(this::show, 0, 200, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void show() {
        if (!closed) {
            visible = true;
            print(CLEARED_LINE + step);
        }
    }

    private void print(String text) {
        console.err().print(text);
        console.err().flush();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
