package io.github.tencenterrors.envelope;

import java.util.Optional;

/** What an envelope makes of a tree. */
record Verdict(
        Outcome outcome, Optional<Envelope> envelope, Optional<ErrorResponse> error, Optional<String> requestId) {

    static final Verdict UNRECOGNIZED =
            new Verdict(Outcome.UNRECOGNIZED, Optional.empty(), Optional.empty(), Optional.empty());

    static Verdict success(Envelope envelope, Optional<String> requestId) {
        return new Verdict(Outcome.SUCCESS, Optional.of(envelope), Optional.empty(), requestId);
    }

    static Verdict failure(ErrorResponse error) {
        return new Verdict(
                error.outcome(), Optional.of(error.generation().envelope()), Optional.of(error), error.requestId());
    }
}
