package io.github.tencenterrors.gateway;

import java.util.ArrayDeque;
import java.util.Deque;

/** The calls that got through within the last second, wherever that second begins. Not thread-safe. */
final class SlidingSecond {

    static final long SECOND = 1_000_000_000L;

    private final Deque<Long> passes = new ArrayDeque<>(4);

    /**
     * Whether no more may pass.
     *
     * @param now by a clock that somebody may have put back; then what passed later than that is forgotten
     */
    boolean isFull(int most, long now) {
        while (!passes.isEmpty() && passes.peekLast() - now > 0) {
            passes.removeLast();
        }
        while (!passes.isEmpty() && now - passes.peekFirst() >= SECOND) {
            passes.removeFirst();
        }
        return passes.size() >= most;
    }

    void pass(long now) {
        passes.addLast(now);
    }

    /** Whether it is as good as new. */
    boolean isIdle(long now) {
        return !isFull(1, now);
    }
}
