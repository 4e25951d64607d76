package io.github.tencenterrors.wiremock;

import java.time.Instant;
import java.util.Optional;

/** A request that has come, and later what was injected into it. Thread-safe. */
final class SentRequest {

    private final Instant time;
    private volatile Optional<String> fault = Optional.empty();

    SentRequest(Instant time) {
        this.time = time;
    }

    Instant time() {
        return time;
    }

    Optional<String> fault() {
        return fault;
    }

    void answeredWith(String injected) {
        fault = Optional.of(injected);
    }
}
