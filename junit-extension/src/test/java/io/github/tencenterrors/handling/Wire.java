package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sends an answer to a client, and counts its requests in a time that passes by pauses alone. For one thread. */
final class Wire implements AttemptCounter {

    private final List<Duration> times = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private PlayedAnswer answer = new PlayedAnswer(200, "application/json", "{}");

    Wire playing(PlayedAnswer other) {
        answer = other;
        return this;
    }

    PlayedAnswer send() {
        times.add(now);
        return answer;
    }

    void pause(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public List<Duration> times() {
        return Collections.unmodifiableList(times);
    }
}
