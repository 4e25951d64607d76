package io.github.tencenterrors.handling;

import java.util.List;

/**
 * A transport fault, and what the code under test does with it.
 *
 * @param injection the fault
 * @param play what came of it
 * @param verdicts what is wrong with that; empty where nothing was found
 * @since 0.1
 */
public record HandledFault(Injection.Broken injection, Play play, List<GivenVerdict> verdicts) {

    /** Copies the list. */
    public HandledFault {
        verdicts = List.copyOf(verdicts);
    }

    HandledFault withVerdicts(List<GivenVerdict> others) {
        return new HandledFault(injection, play, others);
    }

    HandledFault withoutTimes() {
        return new HandledFault(injection, play.withoutTimes(), verdicts);
    }
}
