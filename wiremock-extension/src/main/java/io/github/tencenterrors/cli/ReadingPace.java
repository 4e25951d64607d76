package io.github.tencenterrors.cli;

import java.util.Locale;

/**
 * How far reading is, and how fast.
 *
 * @param bytesRead so far
 * @param bytesInAll 0 where nobody knows
 * @param nanos since reading began
 */
record ReadingPace(long bytesRead, long bytesInAll, long nanos) {

    private static final int CELLS = 12;
    private static final double MEGABYTE = 1e6;

    /** A bar, the share, the size, the speed and the time left; of a total that nobody knows, only size and speed. */
    @Override
    public String toString() {
        if (bytesRead == 0) {
            return "reading";
        }
        double seconds = Math.max(nanos, 1) / 1e9;
        String speed = megabytes(Math.round(bytesRead / seconds)) + " MB/s";
        if (bytesInAll == 0) {
            return megabytes(bytesRead) + " MB, " + speed;
        }
        double share = Math.min(1, (double) bytesRead / bytesInAll);
        int filled = (int) (share * CELLS);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%, %s of %s MB, %s, %s left",
                "#".repeat(filled),
                "-".repeat(CELLS - filled),
                (int) (share * 100),
                megabytes(bytesRead),
                megabytes(bytesInAll),
                speed,
                clock(Math.round(seconds / share - seconds)));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", Math.round(bytes / MEGABYTE));
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
