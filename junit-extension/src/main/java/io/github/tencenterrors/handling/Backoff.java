package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.List;

/** Whether attempts were spaced by back-off. */
final class Backoff {

    /** Pauses of the same length differ by what else the machine does; those that grow, and random ones, do so by more. */
    private static final double GROWTH = 1.25;

    private Backoff() {}

    /**
     * Whether there were pauses, and they are no back-off: half of them are shorter than the least, or all are equal but for
     * what a machine adds. One pause has nothing to be compared with, and need only be long enough.
     */
    static boolean isMissing(AttemptTimes times, Duration least) {
        List<Duration> pauses = times.pauses().stream().sorted().toList();
        if (pauses.isEmpty()) {
            return false;
        }
        long shortest = pauses.get(0).toNanos();
        long longest = pauses.get(pauses.size() - 1).toNanos();
        boolean tooShort = pauses.get((pauses.size() - 1) / 2).compareTo(least) < 0;
        return tooShort || (pauses.size() > 1 && longest < shortest * GROWTH);
    }
}
