package io.github.tencenterrors.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;

/** A documented error as an object on one line, with the same members for each. */
final class ErrorJson {

    private ErrorJson() {}

    /**
     * The object. A member without a value is {@code null}. {@code title} and {@code description} are in English, or where
     * there is none in the first language there is. {@code sources} has the rows of documents; it is empty where
     * no document lists the error and it is known from elsewhere.
     */
    static String line(DocumentedError error) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("generation", error.generation().id());
        json.put("scope", error.scope().id());
        json.put("code", error.code().text());
        json.put("variant", error.variant().orElse(null));
        json.put("title", error.title().text());
        json.put("titleZh", error.title().in("zh").orElse(null));
        json.put("description", error.description().text());
        json.put("descriptionZh", error.description().in("zh").orElse(null));
        json.put("category", error.category().id());
        json.put("retry", error.retry().retry().id());
        json.set("sources", sources(error));
        return json.toString();
    }

    private static ArrayNode sources(DocumentedError error) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        error.evidence().stream()
                .filter(DocumentRow.class::isInstance)
                .map(DocumentRow.class::cast)
                .forEach(row -> sources.addObject()
                        .put("document", row.document())
                        .put("table", row.table())
                        .put("row", row.row()));
        return sources;
    }
}
