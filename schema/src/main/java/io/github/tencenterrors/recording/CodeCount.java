package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import java.io.Serializable;

/**
 * How often a code occurs.
 *
 * @param generation whose vocabulary it was taken for
 * @param code as it stands in the bodies, a very long one cut; or {@link #OTHER_CODES}
 * @param moduleCode the module code at the head of the message in decimal digits; empty where there is none
 * @param documented whether the catalogue lists the code
 * @param count in how many responses, at least 1
 * @param first the source of the first of them
 * @since 0.1
 */
public record CodeCount(
        Generation generation, String code, String moduleCode, boolean documented, long count, String first)
        implements Serializable {

    /** How many codes a report lists one by one. */
    public static final int MOST_CODES = 10_000;

    /** What stands in place of the code where those beyond {@link #MOST_CODES} are counted together. */
    public static final String OTHER_CODES = "(other codes)";
}
