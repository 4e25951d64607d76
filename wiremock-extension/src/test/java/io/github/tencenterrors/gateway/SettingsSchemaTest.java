package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock.JsonSchemaVersion;
import com.github.tomakehurst.wiremock.matching.MatchesJsonSchemaPattern;
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

class SettingsSchemaTest {

    private static final JsonNode FILE = SettingEdits.tree(GatewayRoutes.schema());
    private static final MatchesJsonSchemaPattern SCHEMA =
            new MatchesJsonSchemaPattern(GatewayRoutes.schema(), JsonSchemaVersion.V202012);
    private static final JsonNode EVERY_FORM = SettingEdits.tree(SettingEdits.resource("/gateway/every-form.json"));

    /** What no schema can tell: what the environment has, and what two places say together. */
    private static final List<String> ONLY_THE_READER_SEES =
            List.of("no environment variable", "knows a credential with the secret id", "which the API does not have");

    private static boolean isValid(JsonNode file) {
        return SCHEMA.match(file.toString()).isExactMatch();
    }

    private static String refusal(JsonNode file) {
        try {
            SettingsJson.read("", file.toString(), TestEnvironment::variable);
            return "";
        } catch (RefusedSettingsException e) {
            return e.getMessage();
        }
    }

    @Nested
    class AgreesWithTheReader {

        @Test
        void onAFileWithEveryForm() {
            assertThat(refusal(EVERY_FORM)).isEmpty();
            assertThat(isValid(EVERY_FORM)).isTrue();
        }

        @Test
        void onTheGuide() {
            JsonNode guide = SettingEdits.tree(SettingEdits.resource("/gateway/guide.json"));

            assertThat(isValid(guide)).isTrue();
        }

        @Test
        void onEveryEdit() {
            List<JsonNode> edited = SettingEdits.of(EVERY_FORM);
            Predicate<JsonNode> differs = file -> {
                String refusal = refusal(file);
                return refusal.isEmpty() != isValid(file)
                        && ONLY_THE_READER_SEES.stream().noneMatch(refusal::contains);
            };

            assertThat(edited.stream()
                            .filter(differs)
                            .map(file -> refusal(file) + " " + file)
                            .limit(10))
                    .isEmpty();
            assertThat(edited).hasSizeGreaterThan(3_000);
            assertThat(edited.stream().filter(SettingsSchemaTest::isValid)).hasSizeGreaterThan(200);
        }
    }

    @Nested
    class Lists {

        @Test
        void everyWindowLimitAndKind() {
            assertThat(texts("/properties/timestampWindow/enum"))
                    .containsExactlyElementsOf(Arrays.stream(TimestampWindow.values())
                            .map(TimestampWindow::id)
                            .toList());
            assertThat(texts("/$defs/limit/properties/kind/enum"))
                    .containsExactlyElementsOf(GatewayLimit.Kind.all().stream()
                            .map(GatewayLimit.Kind::id)
                            .toList());
            assertThat(texts("/$defs/credential/properties/kind/enum"))
                    .containsExactlyElementsOf(Arrays.stream(CredentialKind.values())
                            .map(CredentialKind::id)
                            .toList());
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
                "enum",
                "pattern",
                "minimum",
                "maximum",
                "maxLength",
                "minItems");
        private static final Set<String> SCHEMA_KEYWORDS =
                Set.of("if", "then", "else", "items", "additionalProperties");
        private static final Set<String> SCHEMAS = Set.of("allOf", "properties", "$defs");

        @Test
        void areKnownAndReferToWhatIsThere() {
            List<String> unknown = new ArrayList<>();
            List<String> references = new ArrayList<>();

            visit(FILE, (schema, keyword) -> {
                if (Stream.of(PLAIN, SCHEMA_KEYWORDS, SCHEMAS).noneMatch(each -> each.contains(keyword))) {
                    unknown.add(keyword);
                }
                if (keyword.equals("$ref")) {
                    references.add(schema.get(keyword).textValue());
                }
            });

            assertThat(unknown).isEmpty();
            assertThat(references)
                    .hasSizeGreaterThan(10)
                    .allMatch(each ->
                            each.startsWith("#/") && FILE.at(each.substring(1)).isObject());
        }

        private static void visit(JsonNode schema, BiConsumer<JsonNode, String> visitor) {
            schema.fieldNames().forEachRemaining(keyword -> {
                visitor.accept(schema, keyword);
                JsonNode value = schema.get(keyword);
                if (SCHEMA_KEYWORDS.contains(keyword)) {
                    visit(value, visitor);
                } else if (SCHEMAS.contains(keyword)) {
                    value.forEach(each -> visit(each, visitor));
                }
            });
        }
    }
}
