package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock.JsonSchemaVersion;
import com.github.tomakehurst.wiremock.matching.MatchesJsonSchemaPattern;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultRuleSchemaTest {

    private static final JsonNode FILE = Rules.tree(Rules.schema());
    private static final MatchesJsonSchemaPattern SCHEMA =
            new MatchesJsonSchemaPattern(Rules.schema(), JsonSchemaVersion.V202012);

    /** A value of WireMock's own; to the schema any will do. */
    private static final String ONLY_WIREMOCK_SEES = "WireMock cannot read it: ";

    private static boolean isValid(JsonNode file) {
        return SCHEMA.match(file.toString()).isExactMatch();
    }

    private static String refusal(JsonNode file) {
        try {
            GivenRule.inJson("", file.toString());
            return "";
        } catch (RefusedRuleException e) {
            return e.getMessage();
        }
    }

    @Nested
    class AgreesWithTheReader {

        private static final JsonNode EVERY_FORM = Rules.tree(Rules.resource("/fault-rules/every-form.json"));

        @Test
        void onAFileWithEveryForm() {
            assertThat(refusal(EVERY_FORM)).isEmpty();
            assertThat(isValid(EVERY_FORM)).isTrue();
        }

        @ParameterizedTest
        @MethodSource({
            "io.github.tencenterrors.wiremock.EveryRule#rules",
            "io.github.tencenterrors.wiremock.EveryRule#incomparable"
        })
        void onWhatARuleWrites(FaultRule rule) {
            JsonNode json = Rules.tree(PlainJson.write(FaultRuleJson.write(rule)));

            assertThat(isValid(json)).as(json.toString()).isTrue();
        }

        @Test
        void onEveryEditOfARule() {
            List<JsonNode> edited = StreamSupport.stream(
                            EVERY_FORM.at("/faults").spliterator(), false)
                    .flatMap(rule -> FaultRuleEdits.of(rule).stream())
                    .toList();

            assertAgreement(edited, 5_000, 500);
        }

        @Test
        void onEveryEditOfAFile() {
            JsonNode file = Rules.quoted("{'$schema':'x','faults':[{'inject':{'code':'A'}},{'injectEach':{}}]}");

            assertAgreement(FaultRuleEdits.of(file), 200, 20);
        }

        private static void assertAgreement(List<JsonNode> edited, int most, int fine) {
            Predicate<JsonNode> differs = file -> {
                String refusal = refusal(file);
                return refusal.isEmpty() != isValid(file) && !refusal.contains(ONLY_WIREMOCK_SEES);
            };

            assertThat(edited.stream()
                            .filter(differs)
                            .map(file -> refusal(file) + " " + file)
                            .limit(20))
                    .isEmpty();
            assertThat(edited).hasSizeGreaterThan(most);
            assertThat(edited.stream().filter(FaultRuleSchemaTest::isValid)).hasSizeGreaterThan(fine);
        }
    }

    @Nested
    class Lists {

        @Test
        void everyTransportFault() {
            assertThat(texts("/$defs/transportFault/properties/transportFault/enum"))
                    .containsExactlyElementsOf(Arrays.stream(TransportFault.values())
                            .map(Enum::name)
                            .toList());
        }

        @Test
        void everyValueOfASelection() {
            String criteria = "/$defs/selection/properties/";

            assertThat(texts("/$defs/generation/enum"))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Generation.values())
                            .map(Generation::id)
                            .toList());
            assertThat(texts(criteria + "scopes/items/enum"))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Scope.values()).map(Scope::id).toList());
            assertThat(texts(criteria + "categories/items/enum"))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Category.values()).map(Category::id).toList());
            assertThat(texts(criteria + "retries/items/enum"))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Retry.values()).map(Retry::id).toList());
        }

        private static List<String> texts(String pointer) {
            return StreamSupport.stream(FILE.at(pointer).spliterator(), false)
                    .map(JsonNode::textValue)
                    .toList();
        }
    }

    /** The engine passes over what it does not know: a misspelt keyword would ask for nothing, and nobody would see. */
    @Nested
    class Keywords {

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
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "minItems");
        private static final Set<String> SCHEMA = Set.of("if", "then", "else", "not", "items");
        private static final Set<String> SCHEMAS = Set.of("anyOf", "allOf", "oneOf", "properties", "$defs");

        @Test
        void areKnown() {
            List<String> unknown = new ArrayList<>();

            visit(FILE, (schema, keyword) -> {
                boolean isKnown = Stream.of(PLAIN, SCHEMA, SCHEMAS).anyMatch(each -> each.contains(keyword))
                        || (keyword.equals("additionalProperties")
                                && schema.get(keyword).isBoolean());
                if (!isKnown) {
                    unknown.add(keyword);
                }
            });

            assertThat(unknown).isEmpty();
        }

        @Test
        void referToNothingOutsideAndToNothingMissing() {
            List<String> references = new ArrayList<>();

            visit(FILE, (schema, keyword) -> {
                if (keyword.equals("$ref")) {
                    references.add(schema.get(keyword).textValue());
                }
            });

            assertThat(references)
                    .hasSizeGreaterThan(30)
                    .allMatch(each ->
                            each.startsWith("#/") && FILE.at(each.substring(1)).isObject());
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
}
