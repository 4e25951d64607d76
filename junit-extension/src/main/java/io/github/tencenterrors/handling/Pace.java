package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;

/**
 * How many injections are played at once, and how long each may take.
 *
 * @param threads 1 to 256
 * @param timeLimit more than nothing, and at most a day
 */
record Pace(int threads, Duration timeLimit) {

    private static final int MOST_THREADS = 256;
    private static final Duration LONGEST = Duration.ofDays(1);

    static final Pace STANDARD = new Pace(1, Duration.ofSeconds(10));

    Pace {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new Problem(
                            "a probe cannot run on " + threads + " threads",
                            "",
                            "each thread calls the code under test",
                            "give 1 to " + MOST_THREADS)
                    .asIllegalArgument();
        }
        if (timeLimit.isNegative() || timeLimit.isZero() || timeLimit.compareTo(LONGEST) > 0) {
            throw new Problem(
                            "no time limit for an injection: " + timeLimit,
                            "",
                            "it is more than nothing and at most a day",
                            "give a time in which the code under test, its pauses included, must have ended")
                    .asIllegalArgument();
        }
    }
}
