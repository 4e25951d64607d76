package io.github.tencenterrors.samples.sdk;

/**
 * The account may have no more of it.
 *
 * @since 0.1
 */
public final class QuotaException extends CloudException {

    private static final long serialVersionUID = 1L;

    QuotaException(FailedCall call) {
        super(call);
    }
}
