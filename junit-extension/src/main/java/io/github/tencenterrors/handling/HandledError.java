package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import java.util.List;

/**
 * A documented error, and what the code under test does with it.
 *
 * @param error the error
 * @param handling how it is handled
 * @param play the error as documented
 * @param variations the same, reported in other ways
 * @param verdicts what is wrong with that; empty where nothing was found
 * @since 0.1
 */
public record HandledError(
        DocumentedError error, Handling handling, Play play, List<Play> variations, List<GivenVerdict> verdicts) {

    /** Copies the lists. */
    public HandledError {
        variations = List.copyOf(variations);
        verdicts = List.copyOf(verdicts);
    }

    HandledError withVerdicts(List<GivenVerdict> others) {
        return new HandledError(error, handling, play, variations, others);
    }

    HandledError withoutTimes() {
        return new HandledError(
                error,
                handling,
                play.withoutTimes(),
                variations.stream().map(Play::withoutTimes).toList(),
                verdicts);
    }
}
