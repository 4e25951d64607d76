package io.github.tencenterrors.envelope;

/**
 * What a response body says about the call, told by the position of its members and never by their text.
 *
 * @since 0.1
 */
public enum Outcome {
    /** {@code $.Response.Error.Code} is not empty, or the top-level {@code code} is an integer other than 0 and 5400. */
    ERROR,
    /** {@code $.Response} has no error, or the top-level {@code code} is 0. */
    SUCCESS,
    /** The top-level {@code code} is 5400: a part of a batch was done (documents 001 and 004). */
    PARTIAL,
    /** None of these: not JSON, or not an envelope of Tencent Cloud's. */
    UNRECOGNIZED
}
