package io.github.tencenterrors.cli;

/** Stops work whose result nobody reads any more, as when {@code head} has all it wants. */
final class OutputEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputEndedException() {
        super("the output takes no more", null, false, false);
    }
}
