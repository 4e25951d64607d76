package io.github.tencenterrors.samples.sdk;

import java.time.Duration;

/** How to wait; tests wait by writing the duration down. */
@FunctionalInterface
interface Sleeper {

    /** Waits by sleeping. */
    Sleeper REAL = duration -> Thread.sleep(duration.toMillis());

    /**
     * Waits that long.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;
}
