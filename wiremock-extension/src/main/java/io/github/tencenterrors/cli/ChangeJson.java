package io.github.tencenterrors.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.ErrorIdentity;

/** A changed error as an object on one line, with the same members for each. */
final class ChangeJson {

    private ChangeJson() {}

    /** A member without a value is {@code null}. */
    static String line(ChangedError change) {
        ErrorIdentity identity = change.identity();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("change", change.kind().toString())
                .put("generation", identity.generation().id())
                .put("scope", identity.scope().id())
                .put("product", identity.product().orElse(null))
                .put("code", identity.code().text())
                .put("variant", identity.variant().orElse(null));
        ArrayNode fields = json.putArray("fields");
        change.fields().forEach(field -> fields.addObject()
                .put("field", field.name())
                .put("before", field.before().orElse(null))
                .put("after", field.after().orElse(null)));
        return json.toString();
    }
}
