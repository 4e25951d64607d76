package io.github.tencenterrors.samples.sdk;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * How long to wait before sending again: a random time below a ceiling that doubles with each attempt, so that clients
 * which were refused together do not come back together.
 *
 * @param attempts how often a request is sent at most
 * @param first the ceiling before the second attempt
 * @param longest the ceiling never rises above this
 * @param random where the jitter comes from; shared by all threads, so it must be thread-safe
 */
record Backoff(int attempts, Duration first, Duration longest, RandomGenerator random) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a request would never be sent, or a ceiling is not positive or above the longest
     */
    Backoff {
        if (attempts < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "no back-off: %s attempts, first %s, longest %s; give at least 1 attempt and 0 < first <= longest"
                            .formatted(attempts, first, longest));
        }
    }

    /** At most 4 attempts, with pauses below 0.2, 0.4 and 0.8 seconds. */
    static Backoff standard() {
        return new Backoff(4, Duration.ofMillis(200), Duration.ofSeconds(5), () -> ThreadLocalRandom.current()
                .nextLong());
    }

    /** The pause after that many attempts. */
    Duration after(int made) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(made - 1, 16));
        return Duration.ofMillis(random.nextLong(ceiling + 1));
    }
}
