package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.DocumentedError;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A documented error, and the tests that were played it.
 *
 * @param error which
 * @param tests sorted by name; none where it was never played
 * @since 0.1
 */
public record CoveredError(DocumentedError error, List<ObservedTest> tests) {

    /** Copies the list. */
    public CoveredError {
        tests = List.copyOf(tests);
    }

    /** How far it is covered: by the best that a test has made of it. */
    public CoverageState state() {
        if (any(ObservedTest::passed)) {
            return CoverageState.PASSED;
        }
        if (any(ObservedTest::failed)) {
            return CoverageState.FAILED;
        }
        return tests.isEmpty() ? CoverageState.NEVER_PLAYED : CoverageState.ABORTED;
    }

    /** Whether a test that was played it has passed. */
    public boolean isCovered() {
        return state() == CoverageState.PASSED;
    }

    private boolean any(ToIntFunction<ObservedTest> count) {
        return tests.stream().anyMatch(test -> count.applyAsInt(test) > 0);
    }
}
