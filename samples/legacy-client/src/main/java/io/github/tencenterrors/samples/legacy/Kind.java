package io.github.tencenterrors.samples.legacy;

/**
 * A kind of failure that a caller treats alike.
 *
 * @since 0.1
 */
public enum Kind {
    /** The request is not authenticated: wrong key, token, signature or time. */
    CREDENTIALS(false),
    /** The caller is known, and may not do it. */
    PERMISSION(false),
    /** The request is wrong in itself and will be every time. */
    INVALID_REQUEST(false),
    /** The account may have no more of it. */
    QUOTA(false),
    /** What the request speaks of does not exist. */
    RESOURCE_MISSING(false),
    /** The resource is in a state that does not allow it. */
    RESOURCE_STATE(false),
    /** There is too little of it at the moment. */
    CAPACITY(false),
    /** The account has no money for it. */
    BILLING(false),
    /** A part of a batch failed. */
    PARTIAL(false),
    /** The service failed. */
    SERVICE_FAULT(true),
    /** The service is closed for a while. */
    MAINTENANCE(true),
    /** We know no such code: somebody should read about it and add a row. */
    UNEXPECTED(false);

    private final boolean passes;

    Kind(boolean passes) {
        this.passes = passes;
    }

    /** Whether it may pass by itself, so that the same request can succeed later. */
    public boolean passes() {
        return passes;
    }
}
