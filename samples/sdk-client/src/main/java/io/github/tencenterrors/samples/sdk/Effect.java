package io.github.tencenterrors.samples.sdk;

/** What a call leaves behind. */
enum Effect {
    /** Nothing: it can be sent as often as one likes. */
    READ,
    /** A bill: it is sent once, and the caller, who can look what runs by now, decides about another. */
    PURCHASE
}
