package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedError;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is counted for one class with the annotation.
 *
 * @param type the class
 * @param demand what must be covered
 * @param tally what was played in it so far
 * @param around the same of a class around it, which hears of everything too
 */
record CoverageOfClass(Class<?> type, CoverageDemand demand, CoverageTally tally, Optional<CoverageOfClass> around)
        implements Consumer<PlayedError> {

    @Override
    public void accept(PlayedError played) {
        tally.accept(played);
        around.ifPresent(each -> each.accept(played));
    }

    /**
     * Judges what was played in it.
     *
     * @throws AssertionError if an error is not covered
     */
    void judge() {
        CoverageGaps gaps = CoverageGaps.in(tally.of(demand.errors()));
        if (!gaps.gaps().isEmpty()) {
            throw new AssertionError(gaps.message(
                    "class " + type.getName(),
                    "play them to tests of this class with @TencentErrorSource, or leave them out:"
                            + " @TencentErrorCoverage(excludes = …)"));
        }
    }
}
