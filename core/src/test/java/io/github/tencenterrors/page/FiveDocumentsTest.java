package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with the structure of the five documents and words of our own, against the bundled catalogue. */
class FiveDocumentsTest {

    private final List<DocumentPage> pages = Stream.of("000.md", "001.md", "002.md", "003.md", "004.md")
            .map(Pages::resource)
            .toList();

    private final ErrorCatalog imported =
            PageImport.of(pages).product("monitor").catalog();

    /** Who lists what: the identity of an error but for the name of its variant, and the rows that state it. */
    private record Listed(
            Generation generation, Scope scope, Optional<String> product, String code, String name, List<String> rows) {

        static Listed of(DocumentedError error) {
            List<String> rows = error.evidence().stream()
                    .filter(DocumentRow.class::isInstance)
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return new Listed(
                    error.generation(),
                    error.scope() == Scope.PRODUCT ? Scope.BUSINESS : error.scope(),
                    error.scope() == Scope.PRODUCT
                            ? Optional.empty()
                            : error.identity().product(),
                    error.code().text(),
                    error.name().map(Object::toString).orElse(""),
                    rows);
        }
    }

    @Test
    void giveExactlyTheRowsOfTheBundledCatalogue() {
        List<DocumentedError> bundled =
                ErrorCatalog.bundled().select(Selection.all().withDocuments("00?"));

        assertThat(imported.errors())
                .hasSize(83)
                .map(Listed::of)
                .containsExactlyInAnyOrderElementsOf(
                        bundled.stream().map(Listed::of).toList());
    }

    @Test
    void giveTheScopesOfTheBundledCatalogueWithoutAProduct() {
        assertThat(PageImport.of(pages).catalog().select(Selection.all().withScopes(Scope.BUSINESS)))
                .extracting(DocumentedError::label)
                .hasSize(8)
                .startsWith("FailedOperation — API 3.0, business");
    }

    @ParameterizedTest
    @CsvSource({"0,API_2017,18", "1,API_2_0,22", "2,API_3_0,34", "3,API_2017,18", "4,API_2_0,24"})
    void areRecognizedByTheirCodes(int page, Generation generation, int rows) {
        assertThat(pages.get(page).generation()).contains(generation);
        assertThat(pages.get(page).rows()).hasSize(rows);
    }

    @Test
    void haveOneQuirkToRepair() {
        assertThat(pages)
                .flatExtracting(DocumentPage::findings)
                .map(Object::toString)
                .containsExactly("[mojibake-repaired] 004, line 11: UTF-8 misread as Windows-1252 is put right:"
                        + " '4000 | Invalid request parameter | Some values are wrong, or…'");
    }

    /** Document 000 and its Chinese twin 003 meet in one entry, meaning by meaning. */
    @Test
    void meetInOneEntryAcrossLanguages() {
        assertThat(imported.find("AuthFailure"))
                .extracting(
                        DocumentedError::label,
                        error -> error.title().byLanguage().keySet().toString())
                .containsExactly(
                        tuple("AuthFailure (1) — API 2017", "[en, zh]"),
                        tuple("AuthFailure (2) — API 2017", "[en, zh]"),
                        tuple("AuthFailure (3) — API 2017", "[en, zh]"));
        assertThat(imported.find("AuthFailure").get(1).evidence())
                .containsExactly(new DocumentRow("000", 1, 4), new DocumentRow("003", 1, 4));
    }
}
