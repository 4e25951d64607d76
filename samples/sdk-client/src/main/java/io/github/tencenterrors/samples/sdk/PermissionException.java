package io.github.tencenterrors.samples.sdk;

/**
 * The caller is known, and may not do it.
 *
 * @since 0.1
 */
public final class PermissionException extends CloudException {

    private static final long serialVersionUID = 1L;

    PermissionException(FailedCall call) {
        super(call);
    }
}
