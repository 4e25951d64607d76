package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.Selection;
import java.util.List;

/**
 * What tests were to exercise, and have; for a page that shows that too.
 *
 * @param selection which errors were to be exercised
 * @param runs in how many runs tests were observed
 * @param observations how often one of them was played an error
 * @param errors every error of the selection
 * @since 0.1
 */
public record ExercisedErrors(Selection selection, int runs, long observations, List<ExercisedError> errors) {

    /** Copies the list. */
    public ExercisedErrors {
        errors = List.copyOf(errors);
    }
}
