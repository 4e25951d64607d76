package io.github.tencenterrors.coverage;

/**
 * How far a documented error is covered by tests.
 *
 * @since 0.1
 */
public enum CoverageState {
    /** A test that was played it has passed: it is covered. */
    PASSED("passed"),
    /** Tests that were played it have failed, and none has passed. */
    FAILED("failed"),
    /** Tests that were played it have given up on an assumption, and none has passed or failed. */
    ABORTED("aborted"),
    /** No test was played it. */
    NEVER_PLAYED("never-played");

    private final String id;

    CoverageState(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }
}
