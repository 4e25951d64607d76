package io.github.tencenterrors.cli;

import org.jspecify.annotations.Nullable;

/** How far reading is, for someone who is watching. */
final class CheckProgress implements AutoCloseable {

    /** What is read in far less than a second needs no progress, nor the thread that it takes. */
    private static final long SMALL = 4_000_000;

    private final Console console;
    private final long began = System.nanoTime();
    private @Nullable Progress progress;
    private volatile ReadingPace pace = new ReadingPace(0, 0, 0);

    CheckProgress(Console console) {
        this.console = console;
    }

    /** Takes note; a total of 0 is one that nobody knows. */
    void at(long bytesRead, long bytesInAll) {
        pace = new ReadingPace(bytesRead, bytesInAll, System.nanoTime() - began);
        if (progress == null && (bytesInAll == 0 || bytesInAll > SMALL)) {
            progress = Progress.on(console);
            progress.following(() -> pace.toString());
        }
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
    }
}
