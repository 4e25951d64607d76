package io.github.tencenterrors.samples.sdk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes by pauses alone, and at once. */
final class TestTime implements Sleeper, InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Override
    public void sleep(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
