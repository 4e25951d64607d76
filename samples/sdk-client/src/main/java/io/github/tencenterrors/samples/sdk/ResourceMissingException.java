package io.github.tencenterrors.samples.sdk;

/**
 * What the request speaks of does not exist.
 *
 * @since 0.1
 */
public final class ResourceMissingException extends CloudException {

    private static final long serialVersionUID = 1L;

    ResourceMissingException(FailedCall call) {
        super(call);
    }
}
