package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A JSON Schema of draft 2020-12, compiled: the one class that knows the engine.
 *
 * <p>The engine's own messages are never asked for: they follow the locale, and some repeat a value whatever its length.
 */
final class JsonSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, JsonSchema::withoutFetching);

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** Compiles the text of a schema, which may refer to nothing outside itself but the meta-schema. */
    static JsonSchema compile(String text) {
        Schema schema = REGISTRY.getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
        return new JsonSchema(schema);
    }

    /** The schema as it was given. */
    JsonNode source() {
        return schema.getSchemaNode();
    }

    /** What the tree does not meet; nothing if it is valid. */
    List<SchemaFailure> failuresOf(JsonNode root) {
        return schema.validate(root).stream().map(JsonSchema::failure).toList();
    }

    private static void withoutFetching(SchemaRegistry.Builder registry) {
        registry.schemaLoader(loader -> loader.fetchRemoteResources(false));
    }

    private static SchemaFailure failure(Error error) {
        return new SchemaFailure(
                segments(error.getEvaluationPath()),
                segments(error.getInstanceLocation()),
                Objects.requireNonNullElse(error.getProperty(), ""),
                error.getInstanceNode());
    }

    private static List<String> segments(NodePath path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(path::getName).toList();
    }
}
