package io.github.tencenterrors.samples.sdk;

/**
 * The request was a dry run, and would have succeeded; nothing was done.
 *
 * @since 0.1
 */
public final class DryRunException extends CloudException {

    private static final long serialVersionUID = 1L;

    DryRunException(FailedCall call) {
        super(call);
    }
}
