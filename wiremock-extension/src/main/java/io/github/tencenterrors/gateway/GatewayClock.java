package io.github.tencenterrors.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time of a gateway, which a test can move.
 *
 * <p>It is an {@link InstantSource}, so a client under test can be given the same one. Thread-safe.
 *
 * @since 0.1
 */
public final class GatewayClock implements InstantSource {

    private final InstantSource source;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    private GatewayClock(InstantSource source) {
        this.source = source;
    }

    /** A clock that goes as the system's does, and further when it is moved. */
    public static GatewayClock system() {
        return new GatewayClock(InstantSource.system());
    }

    /** A clock that stands still until it is moved. */
    public static GatewayClock at(Instant instant) {
        return new GatewayClock(InstantSource.fixed(instant));
    }

    /** Moves the clock by that much; a negative duration puts it back. */
    public void advance(Duration by) {
        offset.updateAndGet(before -> before.plus(by));
    }

    /** Sets the clock; one that goes, goes on from there. */
    public void moveTo(Instant instant) {
        offset.set(Duration.between(source.instant(), instant));
    }

    /** The time by this clock. */
    @Override
    public Instant instant() {
        return source.instant().plus(offset.get());
    }

    /** The time by this clock. */
    @Override
    public String toString() {
        return "GatewayClock[" + instant() + "]";
    }
}
