package io.github.tencenterrors.samples.sdk;

/**
 * The request could not be authenticated, not even with renewed credentials where these could have helped.
 *
 * @since 0.1
 */
public final class CredentialsException extends CloudException {

    private static final long serialVersionUID = 1L;

    CredentialsException(FailedCall call) {
        super(call);
    }
}
