package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Position;
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

    private static final int REACH = 1_000;
    private static final String LEFT_OUT = "…";

    /**
     * The part around a place.
     *
     * @param body as {@link io.github.tencenterrors.schema.ContractReport#maskedBody()} gives it
     * @param place as in a finding about that body; one that the body does not have is taken for its end
     */
    static MarkedBody of(String body, Position place) {
        Mark mark = Mark.of(body, place);
        int begin = mark.begin();
        int end = whole(body, mark.end());
        int from = whole(body, Math.max(0, begin - REACH));
        int to = whole(body, Math.min(body.length(), end + REACH));
        return new MarkedBody(
                (from > 0 ? LEFT_OUT : "") + body.substring(from, begin),
                body.substring(begin, end),
                body.substring(end, to) + (to < body.length() ? LEFT_OUT : ""));
    }

    /** That place, or the one before it where a character of two units would be cut. */
    private static int whole(String body, int at) {
        boolean inside =
                at > 0 && at < body.length() && Character.isSurrogatePair(body.charAt(at - 1), body.charAt(at));
        return inside ? at - 1 : at;
    }
}
