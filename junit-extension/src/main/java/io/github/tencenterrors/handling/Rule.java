package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * When a verdict is given on a documented error.
 *
 * @param verdict the verdict
 * @param concerns the errors on which it could be given, by the catalogue
 * @param noun what those are called
 * @param visible of these, the ones of which enough is known
 * @param wanting what must be plugged in, so that enough is known
 * @param charge what is wrong, in a few words; empty where nothing is
 */
record Rule(
        Verdict verdict,
        Predicate<Case> concerns,
        Phrase noun,
        Predicate<Case> visible,
        Phrase wanting,
        Function<Case, Optional<LocalizedText>> charge) {

    /** A rule for which a probe always knows enough. */
    static Rule always(Verdict verdict, Function<Case, Optional<LocalizedText>> charge) {
        return new Rule(verdict, any -> true, Phrase.DOCUMENTED_ERROR, any -> true, Phrase.DOCUMENTED_ERROR, charge);
    }
}
