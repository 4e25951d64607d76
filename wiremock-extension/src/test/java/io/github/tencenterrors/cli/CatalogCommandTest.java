package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCommandTest {

    @Nested
    class Json {

        @Test
        void hasExactlyTheMembersOfTheContract() {
            Run run = Run.of("catalog", "--format", "json");

            assertThat(run.lines())
                    .hasSize(ErrorCatalog.bundled().errors().size())
                    .first()
                    .isEqualTo(
                            "{\"generation\":\"api-3.0\",\"scope\":\"common\",\"code\":\"AuthFailure.InvalidSecretId\","
                                    + "\"variant\":null,\"title\":\"Wrong type of key\",\"titleZh\":\"密钥类型不符\","
                                    + "\"description\":\"The key that came with the request is not a Tencent Cloud API key but"
                                    + " something of another kind.\","
                                    + "\"descriptionZh\":\"请求所带的密钥不属于云 API 密钥，而是其他种类的密钥。\","
                                    + "\"category\":\"authentication\",\"retry\":\"never\","
                                    + "\"sources\":[{\"document\":\"002\",\"table\":1,\"row\":1}]}");
        }

        @Test
        void saysOfEachErrorWhatTheCatalogueSays() throws IOException {
            List<DocumentedError> errors = ErrorCatalog.bundled().errors();

            List<JsonNode> printed =
                    parsed(Run.of("catalog", "--format", "json").lines());

            for (int i = 0; i < errors.size(); i++) {
                DocumentedError error = errors.get(i);
                JsonNode json = printed.get(i);
                assertThat(json.path("generation").asText())
                        .isEqualTo(error.generation().id());
                assertThat(json.path("scope").asText()).isEqualTo(error.scope().id());
                assertThat(json.path("code").asText()).isEqualTo(error.code().text());
                assertThat(json.path("variant").textValue())
                        .isEqualTo(error.variant().orElse(null));
                assertThat(json.path("title").asText())
                        .isEqualTo(error.title().byLanguage().get("en"));
                assertThat(json.path("titleZh").asText())
                        .isEqualTo(error.title().byLanguage().get("zh"));
                assertThat(json.path("description").asText())
                        .isEqualTo(error.description().byLanguage().get("en"));
                assertThat(json.path("descriptionZh").asText())
                        .isEqualTo(error.description().byLanguage().get("zh"));
                assertThat(json.path("category").asText())
                        .isEqualTo(error.category().id());
                assertThat(json.path("retry").asText())
                        .isEqualTo(error.retry().retry().id());
                assertThat(rows(json))
                        .isEqualTo(error.evidence().stream()
                                .filter(DocumentRow.class::isInstance)
                                .toList());
            }
        }

        @Test
        void tellsMeaningsOfOneCodeApartByVariant() throws IOException {
            List<JsonNode> printed = parsed(Run.of("catalog", "--generation", "api-2017", "--format", "json")
                    .lines());

            assertThat(printed)
                    .filteredOn(json -> json.path("code").asText().equals("AuthFailure"))
                    .extracting(json -> json.path("variant").asText())
                    .containsExactly("api", "resource", "operated-resource");
        }

        @Test
        void hasNoSourcesWhereNoDocumentListsTheError() throws IOException {
            List<JsonNode> printed =
                    parsed(Run.of("catalog", "--format", "json").lines());

            assertThat(printed)
                    .filteredOn(json -> json.path("code").asText().equals("ActionOffline"))
                    .singleElement()
                    .satisfies(json -> assertThat(json.path("sources")).isEmpty());
        }

        private static List<DocumentRow> rows(JsonNode json) {
            List<DocumentRow> rows = new ArrayList<>();
            json.path("sources")
                    .forEach(source -> rows.add(new DocumentRow(
                            source.path("document").asText(),
                            source.path("table").asInt(),
                            source.path("row").asInt())));
            return rows;
        }
    }

    @Nested
    class Table {

        @Test
        void isTheDefault() {
            assertThat(Run.of("catalog")).isEqualTo(Run.of("catalog", "--format", "table"));
        }

        @Test
        void alignsWhatPeopleLookFor() {
            Run run = Run.of("catalog", "--generation", "api-2017");

            int sources = run.lines().get(0).indexOf("Sources");
            assertThat(run.lines())
                    .hasSize(1 + 18)
                    .allMatch(line -> line.startsWith("Sources", sources) || line.startsWith("000/1/", sources))
                    .extracting(line -> line.replaceAll(" {2,}", " | "))
                    .startsWith(
                            "Generation | Scope | Error Code | Variant | Category | Retry | Title | Sources",
                            "api-2017 | common | InvalidParameter | invalid-request | never"
                                    + " | Invalid request parameter | 000/1/1 003/1/1");
        }

        @Test
        void namesTheKindOfASourceThatIsNoDocument() {
            assertThat(Run.of("catalog").lines())
                    .anyMatch(
                            line -> line.matches(
                                    "api-3\\.0 +common +ActionOffline +unsupported +never +Action taken offline +official-documentation"));
        }

        @Test
        void keepsToOneLineWhateverACatalogueSays(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("odd.json"), Acme.catalog("On \\u001b[2J\\u009bfire\\n\\tagain\\u2028and again"));

            Run run = Run.of("catalog", "--catalog", file.toString());

            assertThat(run.lines())
                    .last()
                    .asString()
                    .contains("  On  [2J fire again and again  ")
                    .doesNotContainPattern("\\p{Cc}");
        }
    }

    @Nested
    class Markdown {

        @Test
        void isAPipeTable() {
            Run run = Run.of("catalog", "--generation", "api-2.0", "--format", "markdown");

            assertThat(run.lines())
                    .hasSize(2 + 31)
                    .startsWith(
                            "| Generation | Scope | Product | Error Code | Category | Retry | Title | Description | Sources |",
                            "|---|---|---|---|---|---|---|---|---|",
                            "| api-2.0 | common |  | 4000 | invalid-request | never | Invalid request parameter | A"
                                    + " required parameter is absent, or a value is not in the right format; the member"
                                    + " \\`message\\` of the response tells which. | 001/1/1 004/1/1 |");
        }

        @ParameterizedTest
        @EnumSource
        void isAPageThatCanBeImported(Generation generation, @TempDir Path folder) throws IOException {
            Run printed = Run.of("catalog", "--generation", generation.id(), "--format", "markdown");
            Path page = Files.writeString(folder.resolve("page.md"), printed.out());

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(parsed(run.lines()))
                    .extracting(
                            row -> row.path("code").asText(),
                            row -> row.path("title").asText(),
                            row -> row.path("description").asText())
                    .containsExactlyElementsOf(
                            ErrorCatalog.bundled().select(Selection.all().withGenerations(generation)).stream()
                                    .map(error -> tuple(
                                            error.code().text(),
                                            error.title().text(),
                                            error.description().text()))
                                    .toList());
        }

        @Test
        void escapesWhatMarkdownWouldRead(@TempDir Path folder) throws IOException {
            Path file =
                    Files.writeString(folder.resolve("odd.json"), Acme.catalog("a|b *c* <d> `e` [f] \\\\ &amp; g_h"));

            Run run = Run.of("catalog", "--catalog", file.toString(), "--format", "markdown");

            assertThat(run.lines())
                    .last()
                    .asString()
                    .contains(" | a\\|b \\*c\\* \\<d\\> \\`e\\` \\[f\\] \\\\ \\&amp; g\\_h | ");
        }
    }

    @Nested
    class Generations {

        @ParameterizedTest
        @EnumSource
        void narrowTheOutput(Generation generation) {
            Run run = Run.of("catalog", "--format=json", "--generation=" + generation.id());

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .hasSameSizeAs(ErrorCatalog.bundled().select(Selection.all().withGenerations(generation)))
                    .allMatch(line -> line.startsWith("{\"generation\":\"" + generation.id() + "\""));
        }
    }

    @Nested
    class CatalogFiles {

        @TempDir
        private Path folder;

        private Path file;

        @BeforeEach
        void write() throws IOException {
            file = Files.writeString(folder.resolve("acme-codes.json"), Acme.catalog("着火 On fire"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"table", "json", "markdown"})
        void addTheirErrorsBehindTheBundledOnes(String format) {
            List<String> bundled = Run.of("catalog", "--format", format).lines();

            Run run = Run.of("catalog", "--format", format, "--catalog", file.toString());

            assertThat(run.status()).isZero();
            assertThat(run.lines())
                    .hasSize(bundled.size() + 1)
                    .last()
                    .asString()
                    .contains("FailedOperation.OnFire", "着火 On fire");
        }

        @Test
        void mayBeSeveral() throws IOException {
            Path second = Files.writeString(
                    folder.resolve("second.json"), Acme.catalog("Elsewhere").replace("OnFire", "Flooded"));

            Run run = Run.of("catalog", "--catalog", file.toString(), "--catalog", second.toString());

            List<String> lines = run.lines();
            assertThat(lines.subList(lines.size() - 2, lines.size()))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("FailedOperation.OnFire"),
                            line -> assertThat(line).contains("FailedOperation.Flooded"));
        }

        @Test
        void inAnotherLanguageAloneGiveThatAsTitle() throws IOException {
            Files.writeString(file, Acme.catalog("着火").replace("{\"en\": \"着火\"}", "{\"zh\": \"着火\"}"));

            Run run = Run.of("catalog", "--format", "json", "--catalog", file.toString());

            assertThat(run.lines()).last().asString().contains("\"title\":\"着火\",\"titleZh\":\"着火\"");
        }
    }

    private static List<JsonNode> parsed(List<String> lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines) {
            nodes.add(new JsonMapper().readTree(line));
        }
        return nodes;
    }
}
