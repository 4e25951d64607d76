package io.github.tencenterrors.recording;

import java.io.Serializable;

/**
 * A part of a body in which one place is marked, for people to read.
 *
 * <p>Secrets are masked, and what is far from the place is left out.
 *
 * @param before what stands in front of the place; begins with {@code …} where something is left out
 * @param marked what stands at the place, such as the value that a finding is about; may be empty
 * @param after what stands behind it; ends with {@code …} where something is left out
 * @since 0.1
 */
public record MarkedBody(String before, String marked, String after) implements Serializable {

    /** No body, or none that could be read. */
    public static final MarkedBody NONE = new MarkedBody("", "", "");
}
