package io.github.tencenterrors.envelope;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.code.Problem;
import java.util.Arrays;

/**
 * A generation of Tencent Cloud's API: a vocabulary of codes in an envelope.
 *
 * @since 0.1
 */
public enum Generation {
    /** The current API, document 002: dotted names in {@link Envelope#RESPONSE}. */
    API_3_0("api-3.0", "API 3.0", Envelope.RESPONSE),
    /** The revised legacy API, documents 000 and 003: other dotted names in the same envelope. */
    API_2017("api-2017", "API 2017", Envelope.RESPONSE),
    /** The legacy API, documents 001 and 004: integers in {@link Envelope#FLAT}. */
    API_2_0("api-2.0", "API 2.0", Envelope.FLAT);

    private final String id;
    private final String label;
    private final Envelope envelope;

    Generation(String id, String label, Envelope envelope) {
        this.id = id;
        this.label = label;
        this.envelope = envelope;
    }

    /** The name in files and on the command line: {@code api-3.0}. */
    public String id() {
        return id;
    }

    /** The name for people: {@code API 3.0}. */
    public String label() {
        return label;
    }

    /** The shape of its bodies. */
    public Envelope envelope() {
        return envelope;
    }

    /**
     * The generation of that name.
     *
     * @throws IllegalArgumentException if no generation has it; the message offers the nearest
     */
    public static Generation ofId(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "no generation is called '" + id + "'",
                                "",
                                "the generations are three",
                                Nearest.asQuestion(
                                        id,
                                        Arrays.stream(values())
                                                .map(Generation::id)
                                                .toList()))
                        .asIllegalArgument());
    }

    /** Whether a code of that kind can stand in this generation's envelope. */
    public boolean accepts(ErrorCode code) {
        return (envelope == Envelope.FLAT) == (code instanceof NumericCode);
    }
}
