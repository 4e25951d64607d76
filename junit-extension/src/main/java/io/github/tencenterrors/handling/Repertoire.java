package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a probe plays.
 *
 * @param catalog which errors are documented
 * @param selection which of them are played
 * @param variations in which other ways
 * @param broken which answers that are no error responses are played, too
 * @param seed what made-up codes are drawn with
 */
record Repertoire(
        ErrorCatalog catalog, Selection selection, Set<Variation> variations, Set<BrokenAnswer> broken, long seed) {

    static final Repertoire STANDARD = new Repertoire(
            ErrorCatalog.bundled(),
            Selection.all().withGenerations(Generation.API_3_0),
            EnumSet.allOf(Variation.class),
            EnumSet.complementOf(EnumSet.of(BrokenAnswer.PARTLY_SENT)),
            1);

    Repertoire {
        variations = Set.copyOf(variations);
        broken = Set.copyOf(broken);
    }

    /** @throws IllegalArgumentException if there is none, or a criterion selects nothing */
    List<DocumentedError> errors() {
        List<DocumentedError> errors = catalog.select(selection);
        selection.problemIn(catalog).ifPresent(problem -> {
            String what = errors.isEmpty()
                    ? "the probe selects no documented error"
                    : "the selection of the probe has a value that selects nothing";
            throw new Problem(what, selection.toString(), problem.why(), problem.fix()).asIllegalArgument();
        });
        return errors;
    }

    /** The answers to a client of that generation, in the order of {@link BrokenAnswer}. */
    List<Injection.Broken> brokenAnswers(Generation generation) {
        return Arrays.stream(BrokenAnswer.values())
                .filter(each -> broken.contains(each) && each.fits(generation))
                .map(each -> new Injection.Broken(each, generation))
                .toList();
    }

    /** The ways in which that error is reported besides, in the order of {@link Variation}. */
    List<Injection> variationsOf(DocumentedError error) {
        return EnumSet.allOf(Variation.class).stream()
                .filter(each -> variations.contains(each) && each.fits(error))
                .<Injection>map(each -> new Injection.Varied(error, each))
                .toList();
    }
}
