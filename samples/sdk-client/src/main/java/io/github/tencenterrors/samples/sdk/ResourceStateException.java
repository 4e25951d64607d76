package io.github.tencenterrors.samples.sdk;

/**
 * The resource is in a state that does not allow it, such as in use by another operation.
 *
 * @since 0.1
 */
public final class ResourceStateException extends CloudException {

    private static final long serialVersionUID = 1L;

    ResourceStateException(FailedCall call) {
        super(call);
    }
}
