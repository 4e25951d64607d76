package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A JSON Schema of draft 2020-12, compiled: the one class that knows the engine.
 *
 * <p>The engine's own messages are never asked for: they follow the locale, and some repeat a value whatever its length.
 */
final class JsonSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, JsonSchema::withoutFetching);

    /** How many failures are told one by one: more than are ever listed, since they are yet to be put in order. */
    private static final int MOST = 1_000;

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

    /**
     * What a tree does not meet.
     *
     * @param first the first failures; none if the tree is valid
     * @param more how many there are beyond
     */
    record Failures(List<SchemaFailure> first, int more) {}

    /** What the tree does not meet, of which the engine would collect a million if there were a million odd members. */
    Failures failuresOf(JsonNode root) {
        FirstErrors errors = new FirstErrors();
        schema.validate(root, (ExecutionContext context) -> context.setErrors(errors));
        List<SchemaFailure> first = new ArrayList<>(errors.size());
        for (Error error : errors) {
            first.add(failure(error));
        }
        return new Failures(first, errors.more);
    }

    /** A list that counts what it has no room for. */
    private static final class FirstErrors extends ArrayList<Error> {

        private static final long serialVersionUID = 1L;

        private int more;

        @Override
        public boolean add(Error error) {
            if (size() < MOST) {
                return super.add(error);
            }
            more++;
            return true;
        }
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

    /** From the last to the first, since each knows the one before it and no other. */
    private static List<String> segments(NodePath path) {
        String[] names = new String[path.getNameCount()];
        NodePath each = path;
        for (int i = names.length - 1; i >= 0; i--) {
            names[i] = each.getName(-1);
            each = each.getParent();
        }
        return List.of(names);
    }
}
