package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.util.List;

/** What a test is told at its end. */
final class Problems {

    private Problems() {}

    /**
     * Ends in failure unless there is none.
     *
     * @throws AssertionError with the first, and with the others suppressed
     */
    static void requireNone(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        AssertionError failure = new AssertionError(problems.get(0).message());
        problems.stream()
                .skip(1)
                .map(each -> new AssertionError(each.message()))
                .forEach(failure::addSuppressed);
        throw failure;
    }
}
