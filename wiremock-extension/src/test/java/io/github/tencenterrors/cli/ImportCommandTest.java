package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("acme-errors.md"), Pages.ACME);
    }

    @Nested
    class Json {

        @Test
        void isOneObjectForEachRow() {
            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run).isEqualTo(new Run(0, """
                            {"file":"%1$s","table":1,"row":1,"code":"FailedOperation.OnFire","title":null,"description":"The machine burns."}
                            {"file":"%1$s","table":1,"row":2,"code":"ResourceNotFound.Machine","title":null,"description":"There is no such machine."}
                            """.formatted(page), ""));
        }

        @Test
        void hasTheTitleWhereThePageHasOne() throws IOException {
            Files.writeString(page, Pages.CHINESE);

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run.lines())
                    .first()
                    .asString()
                    .endsWith("\"code\":\"FailedOperation.OnFire\",\"title\":\"着火\",\"description\":\"机器着火了。\"}");
        }
    }

    @Nested
    class Summary {

        @Test
        void isTheDefault() {
            assertThat(Run.of("import", page.toString()))
                    .isEqualTo(Run.of("import", page.toString(), "--format", "summary"));
        }

        @Test
        void countsTablesRowsAndFindings() throws IOException {
            Path second = Files.writeString(folder.resolve("more.md"), Pages.ACME + Pages.SECOND_TABLE);

            Run run = Run.of("import", page.toString(), second.toString());

            assertThat(run.status()).isZero();
            assertThat(run.lines())
                    .extracting(line -> line.replace(folder.toString(), "…").replaceAll(" {2,}", " | "))
                    .containsExactly(
                            "Page | Generation | Product | Tables | Rows | Findings",
                            "…/acme-errors.md | api-3.0 | acme | 1 | 2 | 0",
                            "…/more.md | api-3.0 | acme | 2 | 3 | 0",
                            "pages: 2, rows: 5");
        }

        @Test
        void hasTheSameFiguresInEveryLocale() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            try {
                assertThat(Run.of("import", page.toString()).out()).endsWith("\npages: 1, rows: 2\n");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Folders {

        @Test
        void areSearchedForPages() throws IOException {
            Path deeper = Files.createDirectories(folder.resolve("b").resolve("c"));
            Files.writeString(deeper.resolve("page.HTML"), Pages.HTML);
            Files.writeString(folder.resolve("a.markdown"), Pages.ACME);
            Files.writeString(folder.resolve("notes.pdf"), Pages.ACME);

            Run run = Run.of("import", folder.toString(), "--format", "json");

            assertThat(run.status()).isZero();
            assertThat(run.lines())
                    .extracting(
                            line -> new JsonMapper().readTree(line).path("file").asText())
                    .extracting(file -> folder.relativize(Path.of(file)).toString())
                    .containsExactly("a.markdown", "a.markdown", "acme-errors.md", "acme-errors.md", "b/c/page.HTML");
        }

        @Test
        void mayHoldPagesWithoutAnErrorTable() throws IOException {
            Path other = Files.writeString(folder.resolve("readme.md"), "# Nothing here\n");

            Run run = Run.of("import", folder.toString(), "--format", "json");

            assertThat(run.status()).isZero();
            assertThat(run.lines()).hasSize(2);
            assertThat(run.err()).isEqualTo(other + ": no error table\n");
        }

        @Test
        void giveEachPageOnce() {
            assertThat(Run.of("import", page.toString(), folder.toString(), "--format", "json")
                            .lines())
                    .hasSize(2);
        }

        @Test
        void mustHoldAPage() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));

            Run run = Run.of("import", empty.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no page in '%s'
                      at:   PAGE|FOLDER
                      why:  the pages of a folder end in .md, .markdown, .htm, .html, .txt
                      fix:  name pages of other endings one by one
                    """.formatted(empty)));
        }
    }

    @Nested
    class Out {

        private Path catalog;

        @BeforeEach
        void name() {
            catalog = folder.resolve("acme-errors.json");
        }

        @Test
        void getsACatalogueThatTheOtherCommandReads() {
            Run run = Run.of("import", page.toString(), "--out", catalog.toString());

            assertThat(run).isEqualTo(Run.of("import", page.toString()));
            assertThat(ErrorCatalog.read(catalog).errors())
                    .extracting(error -> error.code().text(), error -> error.identity()
                            .product())
                    .containsExactly(
                            tuple("FailedOperation.OnFire", Optional.of("acme")),
                            tuple("ResourceNotFound.Machine", Optional.of("acme")));
            assertThat(Run.of("catalog", "--catalog", catalog.toString()).lines())
                    .hasSize(1 + ErrorCatalog.bundled().errors().size() + 2);
        }

        @Test
        void getsTheSameBytesEachTime() throws IOException {
            Run.of("import", page.toString(), "--out", catalog.toString());
            byte[] first = Files.readAllBytes(catalog);

            Run.of("import", page.toString(), "--out", catalog.toString());

            assertThat(catalog).hasBinaryContent(first);
        }

        @Test
        void getsTheGenerationAndTheProductGiven() {
            Run.of(
                    "import",
                    page.toString(),
                    "--generation",
                    "api-2017",
                    "--product",
                    "burner",
                    "--out",
                    catalog.toString());

            assertThat(ErrorCatalog.read(catalog).errors())
                    .hasSize(2)
                    .allSatisfy(error -> assertThat(error.generation()).isEqualTo(Generation.API_2017))
                    .allSatisfy(error -> assertThat(error.identity().product()).hasValue("burner"));
        }

        @Test
        void getsNoCodeZeroWhichMeansSuccess() throws IOException {
            Files.writeString(page, Pages.ACME.replace("FailedOperation.OnFire", "0"));

            Run run = Run.of("import", page.toString(), "--out", catalog.toString());

            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .startsWith("[not-imported] " + page + ", line 9: ")
                    .hasLineCount(1);
            assertThat(ErrorCatalog.read(catalog).errors()).hasSize(1);
        }

        @Test
        void isNotWrittenWhenNoCodeIsOfTheGenerationGiven() {
            Run run = Run.of("import", page.toString(), "--generation", "api-2.0", "--out", catalog.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("[not-imported] ").endsWith("""
                    there is nothing to import
                      at:   PAGE|FOLDER
                      why:  no catalogue can hold any of the rows
                      fix:  leave --generation out, or give the one that the codes belong to
                    """);
            assertThat(catalog).doesNotExist();
        }

        @Test
        void isAskedForBeforeTheWork() {
            Path nowhere = folder.resolve("away").resolve("acme.json");

            Run run = Run.of("import", page.toString(), "--out", nowhere.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' cannot be written
                      at:   --out
                      why:  there is no folder '%s'
                      fix:  make it first
                    """.formatted(nowhere, nowhere.getParent())));
        }

        @Test
        void isNoPageThatIsRead() throws IOException {
            Run run = Run.of("import", page.toString(), "--out", page.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' cannot be written
                      at:   --out
                      why:  it would be read as a page
                      fix:  choose another place
                    """.formatted(page)));
            assertThat(page).hasContent(Pages.ACME);
        }

        @Test
        void isNoPageThatTheNextRunWouldRead() {
            Path out = folder.resolve("all.HTML");

            Run run = Run.of("import", folder.toString(), "--out", out.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("why:  it would be read as a page");
            assertThat(out).doesNotExist();
        }

        @Test
        void mayStandAmongThePages() {
            Run run = Run.of("import", folder.toString(), "--out", catalog.toString());

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(catalog).exists();
        }

        @Test
        void isNoFolder() {
            Run run = Run.of("import", page.toString(), "--out", folder.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' is a folder
                      at:   --out
                      why:  it takes a file
                      fix:  add the name of a file
                    """.formatted(folder)));
        }

        @Test
        void isLeftAloneWhenThereIsNothingToWrite() throws IOException {
            Files.writeString(page, "# Nothing here\n");

            Run.of("import", page.toString(), "--out", catalog.toString());

            assertThat(catalog).doesNotExist();
        }
    }

    @Nested
    class Misuse {

        @Test
        void isAPageThatIsNotThere() {
            Path missing = folder.resolve("acme-error.md");

            Run run = Run.of("import", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   PAGE|FOLDER
                      why:  nothing has that name
                      fix:  did you mean 'acme-errors.md'?
                    """.formatted(missing)));
        }

        @Test
        void isAProductThatNoHostIsNamedAfter() {
            Run run = Run.of("import", page.toString(), "--product", "Cloud Monitor");

            assertThat(run).isEqualTo(new Run(2, "", """
                    no product: 'Cloud Monitor'
                      why:  the short name of a product is letters, digits, '.', '_' and '-'
                      fix:  give the name in the product's host name, such as 'cvm'
                    """));
        }

        @Test
        void isToNameNoPage() {
            Run run = Run.of("import");

            assertThat(run).isEqualTo(new Run(2, "", """
                    PAGE|FOLDER is missing
                      at:   tencent-errors import
                      why:  the command takes at least one
                      fix:  put it behind the command
                    """));
        }

        @Test
        void isAnOnlyPageWithoutAnErrorTable() throws IOException {
            Files.writeString(page, "# Nothing here\n");

            Run run = Run.of("import", page.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    %s: no error table
                    there is nothing to import
                      at:   PAGE|FOLDER
                      why:  the page has no error table
                      fix:  name a page with a table whose header has a column such as 'Error Code' or '错误码'
                    """.formatted(page)));
        }

        @Test
        void isToHaveOnlyPagesWithoutAnErrorTable() throws IOException {
            Files.writeString(page, "# Nothing here\n");
            Path second = Files.writeString(folder.resolve("second.md"), "# Nor here\n");

            Run run = Run.of("import", folder.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    %s: no error table
                    %s: no error table
                    there is nothing to import
                      at:   PAGE|FOLDER
                      why:  none of the 2 pages has an error table
                      fix:  name a page with a table whose header has a column such as 'Error Code' or '错误码'
                    """.formatted(page, second)));
        }
    }

    @Nested
    class Findings {

        @Test
        void ofSomethingRepairedAreToldAndNoFailure() throws IOException {
            Files.writeString(page, Pages.ACME.replace("OnFire", "OnFire."));

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run.status()).isZero();
            assertThat(run.lines()).hasSize(2).first().asString().contains("\"FailedOperation.OnFire\"");
            assertThat(run.err())
                    .startsWith("[trailing-dot] " + page + ", line 9: ")
                    .hasLineCount(1);
        }

        @Test
        void ofARowWithoutACodeMakeTheExitStatusOne() throws IOException {
            Files.writeString(page, Pages.ACME.replace("FailedOperation.OnFire", ""));

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.lines()).hasSize(1);
            assertThat(run.err())
                    .startsWith("[unreadable-row] " + page + ", line 9: ")
                    .hasLineCount(1);
        }

        @Test
        void ofARowWhoseCodeIsNoneMakeTheExitStatusOne() throws IOException {
            Files.writeString(page, Pages.ACME.replace("FailedOperation.OnFire", "$5000"));

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("[no-error-code] " + page + ", line 9: ")
                    .hasLineCount(1);
        }

        @Test
        void ofACharacterThatIsNoUtf8MakeTheExitStatusOne() throws IOException {
            Files.write(page, Pages.ACME.replace("burns", "brûle").getBytes(StandardCharsets.ISO_8859_1));

            Run run = Run.of("import", page.toString(), "--format", "json");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.lines()).hasSize(2);
            assertThat(run.err())
                    .startsWith("[invalid-utf-8] " + page + ", line 9: ")
                    .hasLineCount(1);
        }
    }
}
