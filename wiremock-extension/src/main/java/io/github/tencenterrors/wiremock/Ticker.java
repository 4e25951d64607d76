package io.github.tencenterrors.wiremock;

/** A clock that only goes forward, in nanoseconds from nowhere in particular. */
@FunctionalInterface
interface Ticker {

    long nanos();
}
