package io.github.tencenterrors.gateway;

/** Explanations on their way into the report of a failed test; it has no stack trace, since nobody threw it. */
final class CallsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallsRefusedException(String explanations) {
        super(explanations, null, false, false);
    }
}
