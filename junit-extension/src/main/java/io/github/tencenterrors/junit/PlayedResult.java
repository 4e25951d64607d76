package io.github.tencenterrors.junit;

/**
 * What became of a test that was played an error.
 *
 * @since 0.1
 */
public enum PlayedResult {
    /** The test has passed, with everything around it: set-up, tear-down and other extensions. */
    PASSED("passed"),
    /** The test, or something around it, has failed. */
    FAILED("failed"),
    /** An assumption was not met. */
    ABORTED("aborted");

    private final String id;

    PlayedResult(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }
}
