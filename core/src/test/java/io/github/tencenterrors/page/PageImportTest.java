package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageImportTest {

    private static DocumentPage page(String name, String header, String... rows) {
        String table = "| " + header + " |\n|" + "---|".repeat(header.split("\\|").length) + "\n"
                + String.join(
                        "\n", Arrays.stream(rows).map(row -> "| " + row + " |").toList()) + "\n";
        return PageReader.standard().read(name, table);
    }

    private static ErrorCatalog catalog(DocumentPage... pages) {
        return PageImport.of(List.of(pages)).catalog();
    }

    private static List<String> labels(ErrorCatalog catalog) {
        return catalog.errors().stream().map(DocumentedError::label).toList();
    }

    @Nested
    class Merges {

        private final DocumentPage english = page(
                "en.md",
                "Error Code | Error Type | Description",
                "A.B | first | one",
                "A.B | second | two",
                "OnFire | fire | It burns");

        private final DocumentPage chinese =
                page("zh.md", "错误码 | 类型 | 描述", "OnFire | 火 | 着火", "A.B | 第一 | 一", "A.B | 第二 | 二");

        @Test
        void languagesByCodeAndVariant() {
            ErrorCatalog catalog = catalog(english, chinese);

            assertThat(labels(catalog))
                    .containsExactly(
                            "A.B (1) — API 3.0, business", "A.B (2) — API 3.0, business", "OnFire — API 3.0, business");
            DocumentedError second = catalog.find("A.B").get(1);
            assertThat(second.title().byLanguage()).isEqualTo(Map.of("en", "second", "zh", "第二"));
            assertThat(second.description().byLanguage()).isEqualTo(Map.of("en", "two", "zh", "二"));
            assertThat(second.evidence())
                    .containsExactly(new DocumentRow("en.md", 1, 2), new DocumentRow("zh.md", 1, 3));
        }

        @Test
        void aPageWithItselfIntoItself() {
            assertThat(catalog(english, english).errors())
                    .isEqualTo(catalog(english).errors());
        }

        @Test
        void rowsThatSayTheSame() {
            ErrorCatalog catalog = catalog(page("a.md", "Error Code | Description", "OnFire | x", "OnFire | x"));

            assertThat(labels(catalog)).containsExactly("OnFire — API 3.0, business");
            assertThat(catalog.errors().get(0).evidence()).hasSize(2);
        }

        /** One page's lone meaning is the first of another page's two. */
        @Test
        void pagesOfDifferentDetail() {
            ErrorCatalog catalog = catalog(page("a.md", "Error Code | Description", "A.B | x"), english);

            assertThat(catalog.find("A.B")).hasSize(2);
            assertThat(catalog.find("A.B").get(0).title().text()).isEqualTo("x");
            assertThat(catalog.find("A.B").get(0).evidence()).hasSize(2);
        }
    }

    @Nested
    class TakesTexts {

        private DocumentedError only(String header, String row) {
            return catalog(page("a.md", header, row)).errors().get(0);
        }

        @Test
        void fromTitleAndDescription() {
            assertThat(only("Error Code | Error Type | Description", "A.B | t | d")
                            .title()
                            .text())
                    .isEqualTo("t");
            assertThat(only("Error Code | Error Type | Description", "A.B | t | d")
                            .description()
                            .text())
                    .isEqualTo("d");
        }

        @Test
        void fromALoneDescriptionForBoth() {
            assertThat(only("Error Code | Description", "A.B | d").title().text())
                    .isEqualTo("d");
            assertThat(only("Error Code | Description", "A.B | d").description().text())
                    .isEqualTo("d");
        }

        /** Document 001 has no column of titles, but one of what to do. */
        @Test
        void fromDescriptionAndSolution() {
            assertThat(only("Error Code | Description | Action", "A.B | d | s")
                            .title()
                            .text())
                    .isEqualTo("d");
            assertThat(only("Error Code | Description | Action", "A.B | d | s")
                            .description()
                            .text())
                    .isEqualTo("s");
            assertThat(only("Error Code | Description | Type | Action", "A.B | d | t | s")
                            .description()
                            .text())
                    .isEqualTo("d s");
        }

        @Test
        void onceWhereTwoColumnsSayTheSame() {
            DocumentedError error = only("Error Code | Type | Description | Action", "A.B | t | Wait. | Wait.");

            assertThat(error.description().text()).isEqualTo("Wait.");
        }

        @Test
        void fromTitleAndSolutionWithoutADescription() {
            DocumentedError error = only("Error Code | Type | Description | Action", "A.B | t | | s");

            assertThat(error.title().text()).isEqualTo("t");
            assertThat(error.description().text()).isEqualTo("s");
        }

        /** Two characters are the same in Chinese; the header tells which it is. */
        @Test
        void inTheLanguageOfTheHeaderWhereTheyCouldBeOfTwo() {
            assertThat(only("エラーコード | 説明", "A.B | 内部異常").description().byLanguage())
                    .isEqualTo(Map.of("ja", "内部異常"));
            assertThat(only("错误码 | 描述", "A.B | 内部異常").description().byLanguage())
                    .isEqualTo(Map.of("zh", "内部異常"));
        }

        @Test
        void fromTheCodeWhereThereIsNothingElse() {
            assertThat(only("Error Code | Description", "A.B | ").title().byLanguage())
                    .isEqualTo(Map.of("en", "A.B"));
        }

        @Test
        void eachInItsOwnLanguage() {
            DocumentedError error = only("错误码 | 英文描述 | 说明", "A.B | no topic | 主题不存在");

            assertThat(error.title().byLanguage()).isEqualTo(Map.of("en", "no topic"));
            assertThat(error.description().byLanguage()).isEqualTo(Map.of("zh", "主题不存在"));
        }
    }

    @Nested
    class Classifies {

        @Test
        void byTheNearestDocumentedParent() {
            DocumentedError error = catalog(
                            page("a.md", "Error Code | Description", "RequestLimitExceeded.Burst.Now | x"))
                    .errors()
                    .get(0);

            assertThat(error.category()).isEqualTo(Category.THROTTLING);
            assertThat(error.retry().retry()).isEqualTo(Retry.WITH_BACKOFF);
            assertThat(error.retry().basis()).isEqualTo(Basis.INHERITED);
            assertThat(error.retry().evidence()).startsWith("Inherited from RequestLimitExceeded — API 3.0: ");
        }

        @Test
        void byAssumptionWithoutOne() {
            DocumentedError error = catalog(page("a.md", "Error Code | Description", "OnFire | x"))
                    .errors()
                    .get(0);

            assertThat(error.retry().basis()).isEqualTo(Basis.ASSUMED);
            assertThat(error.retry().evidence()).isEqualTo("Assumed: no documented code is a parent of this one.");
        }
    }

    @Nested
    class Identifies {

        private final DocumentPage page = PageReader.standard().read("page.md", """
                # CVM Error Codes

                ## Common Error Codes

                | Error Code | Description |
                |---|---|
                | InternalError | x |
                | 4000 | x |

                ## Business Error Codes

                | Error Code | Description |
                |---|---|
                | OnFire | x |

                ## Module Error Codes

                | Error Code | Meaning | Description |
                |---|---|---|
                | -514 | there already | OperationDenied.SourceAlreadyExists |
                | -515 | in use | it is in use |
                | DottedModule | x | y |
                """);

        @Test
        void codesByScopeAndProduct() {
            assertThat(labels(catalog(page)))
                    .containsExactly(
                            "InternalError — API 3.0",
                            "4000 — API 2.0",
                            "OnFire — API 3.0, cvm",
                            "-514 — API 2.0, cvm",
                            "-515 — API 2.0, cvm",
                            "DottedModule — API 3.0, cvm");
        }

        @Test
        void namesOfModuleCodes() {
            assertThat(catalog(page).find("-514").get(0).name().orElseThrow())
                    .hasToString("OperationDenied.SourceAlreadyExists");
            assertThat(catalog(page).find("-514").get(0).description().text()).isEqualTo("there already");
            assertThat(catalog(page).find("-515").get(0).name()).isEmpty();
            assertThat(catalog(page).find("-515").get(0).description().text()).isEqualTo("it is in use");
        }

        @Test
        void codesOfTheProductGiven() {
            ErrorCatalog catalog =
                    PageImport.of(List.of(page)).product("lighthouse").catalog();

            assertThat(labels(catalog)).contains("OnFire — API 3.0, lighthouse", "-514 — API 2.0, lighthouse");
        }

        @Test
        void codesOfNoProduct() {
            DocumentPage nobodys = new DocumentPage("a.md", Optional.empty(), Optional.empty(), page.rows(), List.of());

            assertThat(labels(catalog(nobodys))).contains("OnFire — API 2017, business", "-514 — API 2.0, unnamed");
        }

        @Test
        void codesOfTheGenerationGivenAndLeavesOutTheOthers() {
            PageImport of2017 = PageImport.of(List.of(page)).as(Generation.API_2017);

            assertThat(labels(of2017.catalog()))
                    .containsExactly(
                            "InternalError — API 2017", "OnFire — API 2017, cvm", "DottedModule — API 2017, cvm");
            assertThat(of2017.findings())
                    .map(Object::toString)
                    .startsWith("[not-imported] page.md, line 8: '4000' is no code of the generation given, api-2017,"
                            + " and is left out of the catalogue")
                    .hasSize(3);
            assertThat(labels(
                            PageImport.of(List.of(page)).as(Generation.API_2_0).catalog()))
                    .containsExactly("4000 — API 2.0", "-514 — API 2.0, cvm", "-515 — API 2.0, cvm");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "c v m", "云服务器", "-cvm"})
        void noProductByAWrongName(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageImport.of(List.of()).product(name))
                    .withMessage("""
                            no product: '%s'
                              why:  the short name of a product is letters, digits, '.', '_' and '-'
                              fix:  give the name in the product's host name, such as 'cvm'""", name);
        }
    }

    @Test
    void leavesOutWhatIsNoErrorAndSaysSo() {
        PageImport pages = PageImport.of(
                List.of(page("a.md", "Error Code | Description", "0 | fine", "1~9 | x", "0012 | x", "OnFire | x")));

        assertThat(labels(pages.catalog())).containsExactly("OnFire — API 3.0, business");
        assertThat(pages.findings())
                .map(Object::toString)
                .containsExactly(
                        "[not-imported] a.md, line 3: '0' means success, and is left out of the catalogue",
                        "[not-imported] a.md, line 4: '1~9' has not the shape of a code, and is left out of the catalogue",
                        "[not-imported] a.md, line 5: '0012' has not the shape of a code, and is left out of the catalogue");
    }

    @Test
    void givesTheSameBytesForTheSamePages(@TempDir Path folder) throws Exception {
        List<DocumentPage> pages =
                List.of(Pages.resource("000.md"), Pages.resource("003.md"), Pages.resource("004.md"));
        List<DocumentPage> again =
                List.of(Pages.resource("000.md"), Pages.resource("003.md"), Pages.resource("004.md"));

        String json = PageImport.of(pages).product("monitor").catalog().toJson();

        assertThat(PageImport.of(again).product("monitor").catalog().toJson()).isEqualTo(json);
        assertThat(ErrorCatalog.read(Files.writeString(folder.resolve("a.json"), json))
                        .toJson())
                .isEqualTo(json);
    }
}
