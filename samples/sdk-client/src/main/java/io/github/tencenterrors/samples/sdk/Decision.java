package io.github.tencenterrors.samples.sdk;

/** What to do about a failure. */
enum Decision {
    /** Tell the caller. */
    GIVE_UP,
    /** Send it again, later, if it is a {@link Effect#READ}. */
    RETRY,
    /** Fetch new credentials and send it again, once: what was not authenticated was not looked at either. */
    RENEW_CREDENTIALS
}
