package io.github.tencenterrors.samples.sdk;

/**
 * The request is wrong in itself and will be every time: its action, a parameter, or what it asks for.
 *
 * @since 0.1
 */
public final class InvalidRequestException extends CloudException {

    private static final long serialVersionUID = 1L;

    InvalidRequestException(FailedCall call) {
        super(call);
    }
}
