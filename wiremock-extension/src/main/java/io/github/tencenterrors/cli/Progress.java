package io.github.tencenterrors.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A line about work that takes longer than a second, for someone who is watching; gone when the work is done. */
@SuppressWarnings("FutureReturnValueIgnored") // a line that cannot be shown is no reason to stop the work
final class Progress implements AutoCloseable {

    private static final String CLEARED_LINE = "\r\u001b[K";

    /** So that it is one line of most terminals, and can be cleared. */
    private static final int LONGEST = 72;

    private final Console console;
    private final ScheduledExecutorService clock;
    private final Thread atInterruption = new Thread(this::clear, "progress-end");
    private Supplier<String> step = () -> "";
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
    void at(String text) {
        following(() -> text);
    }

    /** What the work is at, asked only when it is shown. */
    synchronized void following(Supplier<String> text) {
        step = text;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clear();
        removeHook();
    }

    private synchronized void clear() {
        closed = true;
        if (visible) {
            visible = false;
            print(CLEARED_LINE);
        }
    }

    /** Whether someone is watching is asked only now, as asking takes a process of its own. */
    private void begin() {
        if (console.watched().getAsBoolean() && hookAdded()) {
            clock.scheduleWithFixedDelay(this::show, 0, 200, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void show() {
        if (!closed) {
            visible = true;
            String line = TextTable.onOneLine(step.get());
            print(CLEARED_LINE + line.substring(0, Math.min(line.length(), LONGEST)));
        }
    }

    /** The line is gone too when someone ends the work from the keyboard. */
    private boolean hookAdded() {
        try {
            Runtime.getRuntime().addShutdownHook(atInterruption);
            return true;
        } catch (IllegalStateException e) {
            return false; // the end has come already
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atInterruption);
        } catch (IllegalStateException e) {
            // The end has come, and the hook with it.
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
