package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Outcome;
import java.io.Serializable;

/**
 * A finding, and the body in which it was made.
 *
 * @param source where the response stands, as in {@link CheckedResponse#source()}
 * @param outcome what the response says about the call
 * @param breaking whether the response does not keep the contract
 * @param finding what is odd about it
 * @param body the part of the body around the place, for people
 * @since 0.1
 */
public record FindingSample(String source, Outcome outcome, boolean breaking, Finding finding, MarkedBody body)
        implements Serializable {}
