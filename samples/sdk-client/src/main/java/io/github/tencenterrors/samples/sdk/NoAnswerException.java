package io.github.tencenterrors.samples.sdk;

/**
 * No answer came, or none that the SDK could read; whether the request was carried out is not known.
 *
 * @since 0.1
 */
public final class NoAnswerException extends CloudException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(FailedCall call) {
        super(call);
    }
}
