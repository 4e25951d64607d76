package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Optional;

/** Whether a body has the shape of its envelope. */
final class ShapeCheck {

    private ShapeCheck() {}

    /** What the schemas up to that tier ask for in vain; the stricter one is asked only where the other is content. */
    static List<Violation> violations(ResponseBody body, SchemaTier tier) {
        if (body.json().isEmpty()) {
            return List.of();
        }
        JsonNode root = body.json().get().root();
        Optional<Envelope> envelope = body.envelope().or(() -> intended(root));
        if (envelope.isEmpty()) {
            return List.of();
        }
        List<Violation> onTheWire =
                EnvelopeSchema.of(envelope.get(), SchemaTier.WIRE).violationsIn(root);
        return tier == SchemaTier.WIRE || !onTheWire.isEmpty()
                ? onTheWire
                : EnvelopeSchema.of(envelope.get(), tier).violationsIn(root);
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
