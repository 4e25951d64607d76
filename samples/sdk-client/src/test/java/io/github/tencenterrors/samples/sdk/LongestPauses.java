package io.github.tencenterrors.samples.sdk;

import java.util.random.RandomGenerator;

/** Chance that always takes the longest pause. */
final class LongestPauses implements RandomGenerator {

    @Override
    public long nextLong() {
        return Long.MAX_VALUE;
    }

    @Override
    public long nextLong(long bound) {
        return bound - 1;
    }
}
