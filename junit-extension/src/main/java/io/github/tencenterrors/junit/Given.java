package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import java.util.function.Consumer;

/**
 * An error that an argument was made of.
 *
 * @param error which
 * @param selection that chose it
 * @param playing for whom
 */
record Given(ErrorIdentity error, Selection selection, Playing playing) {

    /** Tells those who listen what became of the test that was given it. */
    void settled(String test, PlayedResult result) {
        PlayedError played = new PlayedError(error, selection, test, result);
        for (Consumer<PlayedError> each : playing.listeners()) {
            each.accept(played);
        }
    }
}
