package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine passes over what it does not know: a misspelt keyword would ask for nothing, and nobody would see. */
class SchemaFilesTest {

    private static final JsonSchema META_SCHEMA =
            JsonSchema.compile("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    /** The keywords that our files use, by what stands behind them. */
    private static final Set<String> PLAIN = Set.of(
            "$schema",
            "$id",
            "$comment",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "const",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "minProperties");

    private static final Set<String> SCHEMA = Set.of("if", "then", "else", "not", "items", "additionalProperties");
    private static final Set<String> SCHEMAS = Set.of("anyOf", "allOf", "properties", "patternProperties", "$defs");

    @ParameterizedTest
    @MethodSource("files")
    void areValidByTheMetaSchema(String name, JsonNode file) {
        assertThat(META_SCHEMA.failuresOf(file).first()).as(name).isEmpty();
    }

    @Test
    void areComparedWithAMetaSchemaThatRefuses() {
        JsonNode misspelt = Json.parse("{\"properties\": {\"a\": {\"type\": \"strng\"}}}");

        assertThat(META_SCHEMA.failuresOf(misspelt).first()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void useNoKeywordThatIsUnknown(String name, JsonNode file) {
        List<String> unknown = new ArrayList<>();
        List<String> known = new ArrayList<>();

        visit(file, (schema, keyword) -> {
            boolean isKnown = Stream.of(PLAIN, SCHEMA, SCHEMAS).anyMatch(each -> each.contains(keyword));
            (isKnown ? known : unknown).add(keyword);
        });

        assertThat(unknown).as(name).isEmpty();
        assertThat(known).as(name).contains("type", "required", "properties", "$comment");
    }

    @ParameterizedTest
    @MethodSource("files")
    void referToNothingOutsideAndToNothingMissing(String name, JsonNode file) {
        List<String> references = new ArrayList<>();

        visit(file, (schema, keyword) -> {
            if (keyword.equals("$ref")) {
                references.add(schema.get(keyword).textValue());
            }
        });

        assertThat(references)
                .as(name)
                .allMatch(each ->
                        each.startsWith("#/") && file.at(each.substring(1)).isObject());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nameTheDraftAndThemselves(String name, JsonNode file) {
        assertThat(file.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(file.path("$id").textValue()).isEqualTo("urn:tencent-errors:schema:" + name);
        assertThat(file.path("title").textValue()).isNotBlank();
    }

    static Stream<Arguments> files() {
        Stream<Arguments> envelopes = Arrays.stream(Envelope.values()).flatMap(SchemaFilesTest::files);
        return Stream.concat(
                envelopes, Stream.of(arguments("catalog", Json.parse(Json.catalogFile("catalog.schema.json")))));
    }

    private static Stream<Arguments> files(Envelope envelope) {
        return Arrays.stream(SchemaTier.values())
                .map(tier ->
                        arguments((envelope + ":" + tier).toLowerCase(Locale.ROOT), Json.parse(envelope.schema(tier))));
    }

    private static void visit(JsonNode schema, BiConsumer<JsonNode, String> visitor) {
        schema.fieldNames().forEachRemaining(keyword -> {
            visitor.accept(schema, keyword);
            JsonNode value = schema.get(keyword);
            if (SCHEMA.contains(keyword)) {
                visit(value, visitor);
            } else if (SCHEMAS.contains(keyword)) {
                value.forEach(each -> visit(each, visitor));
            }
        });
    }
}
