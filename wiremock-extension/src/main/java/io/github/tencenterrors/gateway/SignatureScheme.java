package io.github.tencenterrors.gateway;

/** How a call says who sent it. */
enum SignatureScheme {
    /** {@code TC3-HMAC-SHA256} in the header {@code Authorization}. */
    TC3,
    /** HmacSHA1 or HmacSHA256 in the parameter {@code Signature}. */
    V1,
    /** {@code Authorization: SKIP}: not at all, on purpose. */
    UNSIGNED;

    static final String SKIP = "SKIP";
}
