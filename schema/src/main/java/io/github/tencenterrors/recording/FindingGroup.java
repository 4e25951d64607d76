package io.github.tencenterrors.recording;

import java.io.Serializable;
import java.util.List;

/**
 * All findings of one rule.
 *
 * @param rule in kebab case
 * @param count how many there are, at least 1
 * @param breaking how many of them stand in responses that do not keep the contract
 * @param samples the first of them, in the order of the recordings, at most {@link #MOST_SAMPLES}
 * @since 0.1
 */
@SuppressWarnings("serial") // the copies made below are serializable
public record FindingGroup(String rule, long count, long breaking, List<FindingSample> samples)
        implements Serializable {

    /** How many findings of a rule are kept one by one. */
    public static final int MOST_SAMPLES = 50;

    /** Copies the samples. */
    public FindingGroup {
        samples = List.copyOf(samples);
    }
}
