package io.github.tencenterrors.samples.sdk;

/**
 * Tencent Cloud has too little of it at the moment: sold out, for every customer.
 *
 * @since 0.1
 */
public final class CapacityException extends CloudException {

    private static final long serialVersionUID = 1L;

    CapacityException(FailedCall call) {
        super(call);
    }
}
