package io.github.tencenterrors.samples.sdk;

/**
 * The code stands in no row of our decisions: somebody should read about it and add one.
 *
 * @since 0.1
 */
public final class UnexpectedCodeException extends CloudException {

    private static final long serialVersionUID = 1L;

    UnexpectedCodeException(FailedCall call) {
        super(call);
    }
}
