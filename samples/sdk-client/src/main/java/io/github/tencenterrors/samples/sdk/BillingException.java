package io.github.tencenterrors.samples.sdk;

/**
 * The account has no money for it, or an order of it is unpaid.
 *
 * @since 0.1
 */
public final class BillingException extends CloudException {

    private static final long serialVersionUID = 1L;

    BillingException(FailedCall call) {
        super(call);
    }
}
