package io.github.tencenterrors.samples.sdk;

/**
 * Too many requests, and still too many after all attempts.
 *
 * @since 0.1
 */
public final class ThrottledException extends CloudException {

    private static final long serialVersionUID = 1L;

    ThrottledException(FailedCall call) {
        super(call);
    }
}
