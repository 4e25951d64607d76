package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.tencenterrors.catalog.CatalogFormatException;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageImport;
import io.github.tencenterrors.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaAgreesWithTheReaderTest {

    private static final JsonSchema SCHEMA = JsonSchema.compile(Json.catalogFile("catalog.schema.json"));
    private static final JsonNode EVERY_FORM = Json.parse(Json.file("every-form.catalog.json"));

    /** What a schema cannot say: that of the fields of two entries not all are equal. */
    private static final String ONLY_THE_READER_SEES = "an error stands twice in the catalogue: ";

    @ParameterizedTest
    @ValueSource(
            strings = {"api-3.0.json", "api-2017.json", "api-2.0.json", "cloud-monitor.json", "disagreements.json"})
    void onTheBundledFiles(String file) {
        assertThat(verdictOfSchema(Json.parse(Json.catalogFile(file)))).isEmpty();
        assertThat(verdictOfReader(Json.catalogFile(file))).isEmpty();
    }

    @Test
    void onAFileWithEveryForm() {
        assertThat(verdictOfSchema(EVERY_FORM)).isEmpty();
        assertThat(verdictOfReader(EVERY_FORM.toString())).isEmpty();
    }

    @Test
    void onWhatACatalogueWrites() {
        DocumentPage page = PageReader.standard().read("page.md", """
                # Module error codes

                | 错误码 | 模块错误码 | 说明 | 处理 |
                |---|---|---|---|
                | 4000 | -514 | there already | OperationDenied.Exists |
                | 4000 | 0 | fine | |
                | A.B. | | | |
                | 4000 | 99999999999999999999 | too long | |
                """);

        assertThat(List.of(ErrorCatalog.bundled(), PageImport.of(List.of(page)).catalog(), ErrorCatalog.of(List.of())))
                .map(ErrorCatalog::toJson)
                .allSatisfy(json -> {
                    assertThat(verdictOfSchema(Json.parse(json))).isEmpty();
                    assertThat(verdictOfReader(json)).isEmpty();
                });
    }

    @Test
    void onEveryEdit() {
        List<CatalogEdits.Edit> edits = CatalogEdits.of(EVERY_FORM);

        assertThat(edits.stream().map(List::of).filter(CatalogSchemaAgreesWithTheReaderTest::isJudgedDifferently))
                .isEmpty();
        assertThat(edits).hasSizeGreaterThan(5_000);
        assertThat(edits.stream()
                        .map(edit -> CatalogEdits.applied(List.of(edit), EVERY_FORM))
                        .filter(file -> verdictOfSchema(file).isEmpty()))
                .as("edits that do no harm")
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void onEveryRenaming() {
        List<List<CatalogEdits.Edit>> renamings = CatalogEdits.renamings(EVERY_FORM);

        assertThat(renamings).hasSizeGreaterThan(50);
        assertThat(renamings.stream().filter(CatalogSchemaAgreesWithTheReaderTest::isJudgedDifferently))
                .isEmpty();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onWhatBelongsTogetherInAnError(
            @ForAll("generations") String generation,
            @ForAll("scopes") String scope,
            @ForAll("products") String product,
            @ForAll("codes") String code,
            @ForAll("names") String name) {
        assertThat(isJudgedDifferently(List.of(
                        set("/errors/2", "generation", generation),
                        set("/errors/2", "scope", scope),
                        set("/errors/2", "product", product),
                        set("/errors/2", "code", code),
                        set("/errors/2", "name", name))))
                .isFalse();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onWhatBelongsTogetherInEvidence(
            @ForAll("evidenceLists") String list,
            @ForAll boolean document,
            @ForAll boolean table,
            @ForAll boolean row,
            @ForAll boolean note,
            @ForAll boolean kind,
            @ForAll boolean source) {
        String place = list + "/0";

        assertThat(isJudgedDifferently(List.of(
                        new CatalogEdits.Edit(JsonPointer.compile(list), "0", Json.parse("{}")),
                        set(place, "document", document ? "\"005\"" : ""),
                        set(place, "table", table ? "1" : ""),
                        set(place, "row", row ? "1" : ""),
                        set(place, "note", note ? "\"x\"" : ""),
                        set(place, "kind", kind ? "\"assumption\"" : ""),
                        set(place, "source", source ? "\"x\"" : ""))))
                .isFalse();
    }

    /** A member set to a value, or dropped if that is empty. */
    private static CatalogEdits.Edit set(String container, String key, String value) {
        return new CatalogEdits.Edit(
                JsonPointer.compile(container), key, value.isEmpty() ? MissingNode.getInstance() : Json.parse(value));
    }

    /** The schema lists them, the reader asks {@link String#isBlank()}. */
    @Test
    void onEveryCharacterThatMayBeABlank() {
        JsonSchema text = JsonSchema.compile(Json.parse(Json.catalogFile("catalog.schema.json"))
                .at("/$defs/text")
                .toString());

        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .filter(c -> text.failuresOf(Json.text(Character.toString(c)))
                                        .first()
                                        .isEmpty()
                                == Character.toString(c).isBlank()))
                .isEmpty();
    }

    private static boolean isJudgedDifferently(List<CatalogEdits.Edit> edits) {
        JsonNode file = CatalogEdits.applied(edits, EVERY_FORM);
        String schema = verdictOfSchema(file);
        String reader = verdictOfReader(file.toString());
        return schema.isEmpty() != reader.isEmpty() && !reader.contains(ONLY_THE_READER_SEES);
    }

    private static String verdictOfSchema(JsonNode file) {
        return SCHEMA.failuresOf(file).first().stream()
                .map(SchemaFailure::toString)
                .findFirst()
                .orElse("");
    }

    private static String verdictOfReader(String file) {
        try {
            ErrorCatalog.read("file.json", new OneResource(file));
            return "";
        } catch (CatalogFormatException e) {
            return e.getMessage();
        }
    }

    @Provide
    Arbitrary<String> generations() {
        return Arbitraries.of("\"api-3.0\"", "\"api-2017\"", "\"api-2.0\"", "");
    }

    @Provide
    Arbitrary<String> scopes() {
        return Arbitraries.of("\"common\"", "\"business\"", "\"module\"", "\"product\"", "");
    }

    @Provide
    Arbitrary<String> products() {
        return Arbitraries.of("\"cvm\"", "");
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("\"4000\"", "\"-514\"", "\"A.B\"", "");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("\"A.B\"", "");
    }

    @Provide
    Arbitrary<String> evidenceLists() {
        return Arbitraries.of("/errors/2/evidence", "/disagreements/0/claims/1/evidence");
    }

    /** A class path with one text on it. */
    private static final class OneResource extends ClassLoader {

        private final String text;

        OneResource(String text) {
            this.text = text;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
