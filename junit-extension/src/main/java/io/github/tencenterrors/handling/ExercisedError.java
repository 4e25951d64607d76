package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.Problem;
import java.util.List;

/**
 * A documented error, and whether a test that was played it has passed; for a page that shows that too.
 *
 * @param error the error
 * @param state {@code passed}, {@code failed}, {@code aborted} or {@code never-played}, as files of coverage call it
 * @param tests the tests that were played it
 * @since 0.1
 */
public record ExercisedError(DocumentedError error, String state, List<String> tests) {

    private static final List<String> STATES = List.of("passed", "failed", "aborted", "never-played");

    /**
     * Copies the tests, and checks the state.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public ExercisedError {
        if (!STATES.contains(state)) {
            throw new Problem(
                            "no state of coverage is called '" + state + "'",
                            error.label(),
                            "the names are fixed",
                            "give one of " + String.join(", ", STATES))
                    .asIllegalArgument();
        }
        tests = List.copyOf(tests);
    }
}
