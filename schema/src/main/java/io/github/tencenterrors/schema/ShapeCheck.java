package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.Optional;

/** Whether a body has the shape of its envelope. */
final class ShapeCheck {

    private ShapeCheck() {}

    /**
     * What the schemas up to that tier ask for in vain.
     *
     * <p>A body whose envelope the reader tells is what the schema of the wire asks for, and nothing else is: tests hold the
     * two against each other. So that schema is left to say what an unrecognized body lacks.
     */
    static Violations violations(ResponseBody body, SchemaTier tier) {
        if (body.json().isEmpty()) {
            return Violations.NONE;
        }
        JsonNode root = body.json().get().root();
        if (body.envelope().isEmpty()) {
            return intended(root)
                    .map(envelope ->
                            EnvelopeSchema.of(envelope, SchemaTier.WIRE).violationsIn(root))
                    .orElse(Violations.NONE);
        }
        return tier == SchemaTier.WIRE
                ? Violations.NONE
                : EnvelopeSchema.of(body.envelope().get(), tier).violationsIn(root);
    }

    /** The envelope that an unrecognized body was meant to be in, by the one member that it has of it. */
    private static Optional<Envelope> intended(JsonNode root) {
        if (root.has("Response")) {
            return Optional.of(Envelope.RESPONSE);
        }
        if (root.has("code")) {
            return Optional.of(Envelope.FLAT);
        }
        return root.has("Error") ? Optional.of(Envelope.RESPONSE) : Optional.empty();
    }
}
