package io.github.tencenterrors.samples.legacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a call came to: four cases that a caller must tell apart, and the compiler sees to it.
 *
 * @since 0.1
 */
public sealed interface Answer {

    /**
     * All was done.
     *
     * @param body the whole answer
     */
    record Done(JsonNode body) implements Answer {}

    /**
     * A part of a batch was done, and must not be repeated with the rest.
     *
     * @param reason what is said of the whole
     * @param failed why, by the id of each resource that failed; empty where the answer does not tell them apart
     */
    record PartlyDone(Reason reason, Map<String, Reason> failed) implements Answer {

        /** Copies the map. */
        public PartlyDone {
            failed = Map.copyOf(failed);
        }
    }

    /**
     * Nothing was done.
     *
     * @param reason what is said of the whole
     * @param failed why, by the id of each resource of a batch; empty where it was none
     */
    record Refused(Reason reason, Map<String, Reason> failed) implements Answer {

        /** Copies the map. */
        public Refused {
            failed = Map.copyOf(failed);
        }
    }

    /**
     * No answer came, or none that makes sense; whether anything was done is not known.
     *
     * @param why for people
     */
    record Unanswered(String why) implements Answer {}
}
