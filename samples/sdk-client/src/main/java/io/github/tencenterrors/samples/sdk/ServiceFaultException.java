package io.github.tencenterrors.samples.sdk;

/**
 * The service failed at a request that it had accepted.
 *
 * @since 0.1
 */
public final class ServiceFaultException extends CloudException {

    private static final long serialVersionUID = 1L;

    ServiceFaultException(FailedCall call) {
        super(call);
    }
}
