package io.github.tencenterrors.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes catalogue files: what {@link CatalogReader} reads. */
final class CatalogWriter {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private CatalogWriter() {}

    static String write(ErrorCatalog catalog) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "catalog.schema.json");
        root.put("name", "catalog");
        ArrayNode errors = root.putArray("errors");
        catalog.errors().forEach(error -> errors.add(error(error)));
        if (!catalog.disagreements().isEmpty()) {
            ArrayNode disagreements = root.putArray("disagreements");
            catalog.disagreements().forEach(each -> disagreements.add(disagreement(each)));
        }
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a bug in tencent-errors: a tree that cannot be written", e);
        }
    }

    private static ObjectNode error(DocumentedError error) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("generation", error.generation().id());
        node.put("scope", error.scope().id());
        error.identity().product().ifPresent(product -> node.put("product", product));
        node.put("code", error.code().text());
        error.variant().ifPresent(variant -> node.put("variant", variant));
        error.name().ifPresent(name -> node.put("name", name.text()));
        node.set("title", localized(error.title()));
        node.set("description", localized(error.description()));
        node.put("category", error.category().id());
        node.putObject("retry")
                .put("advice", error.retry().retry().id())
                .put("basis", error.retry().basis().id())
                .put("evidence", error.retry().evidence());
        ArrayNode evidence = node.putArray("evidence");
        error.evidence().forEach(each -> evidence.add(evidence(each)));
        return node;
    }

    private static ObjectNode disagreement(Disagreement disagreement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", disagreement.id());
        node.set("summary", localized(disagreement.summary()));
        ArrayNode codes = node.putArray("codes");
        disagreement.codes().forEach(each -> codes.addObject()
                .put("generation", each.generation().id())
                .put("code", each.code()));
        ArrayNode claims = node.putArray("claims");
        for (Disagreement.Claim claim : disagreement.claims()) {
            ArrayNode evidence = claims.addObject().put("says", claim.says()).putArray("evidence");
            claim.evidence().forEach(each -> evidence.add(evidence(each)));
        }
        return node;
    }

    private static ObjectNode localized(LocalizedText text) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        text.byLanguage().forEach(node::put);
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (evidence instanceof DocumentRow row) {
            return node.put("document", row.document())
                    .put("table", row.table())
                    .put("row", row.row());
        }
        if (evidence instanceof DocumentPassage passage) {
            return node.put("document", passage.document()).put("note", passage.note());
        }
        OutsideSource outside = (OutsideSource) evidence;
        node.put("kind", outside.kind().id()).put("source", outside.source());
        return outside.note().isEmpty() ? node : node.put("note", outside.note());
    }
}
