package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.Optional;

/**
 * How attempts are counted.
 *
 * @param counter who counts them, if anybody does
 * @param perThread whether it knows those of the thread that asks
 * @param least the shortest time between two attempts that is a pause
 */
record Counting(Optional<AttemptCounter> counter, boolean perThread, Duration least) {

    static final Counting NONE = new Counting(Optional.empty(), false, Duration.ofMillis(10));

    Counting {
        if (least.isNegative()) {
            throw new Problem("no pause: " + least, "", "a pause is not negative", "give a time from zero")
                    .asIllegalArgument();
        }
    }

    Counting by(AttemptCounter other, boolean tellsThreadsApart) {
        return new Counting(Optional.of(other), tellsThreadsApart, least);
    }

    Counting pausingAtLeast(Duration pause) {
        return new Counting(counter, perThread, pause);
    }

    boolean isForOneThread() {
        return counter.isPresent() && !perThread;
    }
}
