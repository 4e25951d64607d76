package io.github.tencenterrors.gateway;

/**
 * What a signature is made of.
 *
 * @param canonicalRequest the request in the one form that both sides agree on; empty for the older signatures, which sign
 *     it as it is
 * @param stringToSign what the key is applied to
 */
record SignedText(String canonicalRequest, String stringToSign) {}
