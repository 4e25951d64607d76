package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.Optional;

/**
 * One injection, and what came of it.
 *
 * @param injection what was played
 * @param outcome what the code under test did
 * @param attempts the requests that it sent; empty where no counter was plugged in, or the code hung
 * @param requestId the request id that its caller can read; empty where there is none, or no reader was plugged in
 * @param duration how long it took
 * @since 0.1
 */
public record Play(
        Injection injection,
        CodeOutcome outcome,
        Optional<AttemptTimes> attempts,
        Optional<String> requestId,
        Duration duration) {

    Play withoutTimes() {
        return new Play(injection, outcome, attempts.map(AttemptTimes::withoutTimes), requestId, Duration.ZERO);
    }
}
