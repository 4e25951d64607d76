package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String TABLE = "| 错误码 | 描述 |\n|---|---|\n| OnFire | 着火 |\n";

    @Nested
    class OfAFile {

        @TempDir
        private Path folder;

        @Test
        void namesThePageByItsPath() throws Exception {
            Path file = Files.writeString(folder.resolve("错误码.md"), TABLE);

            DocumentPage page = PageReader.standard().read(file);

            assertThat(page.file()).endsWith("/错误码.md");
            assertThat(page.rows()).extracting(PageRow::code).containsExactly("OnFire");
        }

        @Test
        void passesOverAByteOrderMark() throws Exception {
            Path file = Files.writeString(folder.resolve("a.md"), "\uFEFF" + TABLE);

            assertThat(PageReader.standard().read(file).rows())
                    .extracting(PageRow::line)
                    .containsExactly(3);
        }

        @Test
        void reportsBytesThatAreNoUtf8() throws Exception {
            Path file = folder.resolve("a.md");
            Files.write(
                    file,
                    "| Error Code | Description |\n|---|---|\n| OnFire | burnt é |\n"
                            .getBytes(StandardCharsets.ISO_8859_1));

            DocumentPage page = PageReader.standard().read(file);

            assertThat(page.rows())
                    .extracting(row -> row.description().orElse(""))
                    .containsExactly("burnt \uFFFD");
            assertThat(page.findings())
                    .containsExactly(new PageFinding(
                            "invalid-utf-8", page.file(), 3, 1, 1, "characters are lost in 'burnt \uFFFD'"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE"})
        void reportsAPageInAnotherCharset(String charset) throws Exception {
            Path file = folder.resolve("a.md");
            Files.write(file, ("# API\n\n" + TABLE).getBytes(charset));

            DocumentPage page = PageReader.standard().read(file);

            assertThat(page.rows()).isEmpty();
            assertThat(page.findings())
                    .extracting(PageFinding::rule, PageFinding::message)
                    .containsExactly(tuple("invalid-utf-8", "characters are lost, as where a page is not in UTF-8"));
        }

        @Test
        void refusesOneThatIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageReader.standard().read(Path.of("no-such-page.md")))
                    .withMessage("""
                            the page cannot be read: 'no-such-page.md'
                              why:  there is no such file
                              fix:  give a Markdown or HTML file""");
        }

        @Test
        void refusesAFolder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageReader.standard().read(folder))
                    .withMessageStartingWith(
                            "the page cannot be read: '" + folder + "'\n  why:  it cannot be read (java.")
                    .withMessageEndingWith("fix:  give a Markdown or HTML file");
        }
    }

    @Nested
    class Lines {

        @Test
        void areThoseOfThePageInTheLongestTable() {
            String rows = IntStream.range(0, 5_000)
                    .mapToObj(i -> "| Row" + i + " | x |\n")
                    .reduce("", String::concat);

            DocumentPage page = Pages.read("# 错误码\n\n| 错误码 | 描述 |\n|---|---|\n" + rows);

            assertThat(page.findings()).isEmpty();
            assertThat(page.rows()).hasSize(5_000).allSatisfy(row -> {
                assertThat(row.table()).isEqualTo(1);
                assertThat(row.line()).isEqualTo(row.row() + 4);
                assertThat(row.code()).isEqualTo("Row" + (row.row() - 1));
            });
        }

        /** A page is read in windows, and every other thing may stand where one ends. */
        @ParameterizedTest
        @CsvSource({"480,600", "900,1300"})
        void areThoseOfThePageWhereverAWindowEnds(int from, int to) {
            for (int filling = from; filling < to; filling++) {
                String before = "text\n".repeat(filling);

                assertThat(Pages.read(
                                        before + "\n" + TABLE + "\n```\n\n" + TABLE
                                                + "```\n\n<table>\n\n<tr><td>Error code</td></tr>\n\n<tr>\n<td>Flooded</td></tr></table>")
                                .rows())
                        .extracting(PageRow::line, PageRow::table, PageRow::row, PageRow::code)
                        .containsExactly(tuple(filling + 4, 1, 1, "OnFire"), tuple(filling + 18, 2, 1, "Flooded"));
            }
        }

        @Test
        void areThoseOfThePageBehindAFenceLongerThanAWindow() {
            DocumentPage page = Pages.read("```\n" + "code\n\n".repeat(2_000) + TABLE + "```\n\n" + TABLE);

            assertThat(page.rows()).extracting(PageRow::line).containsExactly(4_001 + 3 + 2 + 3);
            assertThat(Pages.read("```\n" + "code\n\n".repeat(2_000) + TABLE).findings())
                    .extracting(PageFinding::rule, PageFinding::line)
                    .containsExactly(tuple("unclosed-fence", 1));
        }

        @ParameterizedTest
        @CsvSource({"\\n", "\\r\\n", "\\r"})
        void mayEndInAnyWay(String escaped) {
            String end = escaped.replace("\\n", "\n").replace("\\r", "\r");

            assertThat(Pages.read(("words\n\n" + TABLE).replace("\n", end)).rows())
                    .extracting(PageRow::line)
                    .containsExactly(5);
        }
    }

    @Nested
    class Findings {

        @Test
        void tellOfARowWithoutACode() {
            DocumentPage page = Pages.read(TABLE + "| - | 无 |\n| | |\n");

            assertThat(page.rows()).hasSize(1);
            assertThat(page.findings())
                    .containsExactly(
                            new PageFinding("unreadable-row", "page.md", 4, 1, 2, "no code stands in the row: '- | 无'"),
                            new PageFinding("unreadable-row", "page.md", 5, 1, 3, "no code stands in the row: ' | '"));
        }

        @Test
        void tellOfARowWhoseCodeHasNoneOfTheShapes() {
            DocumentPage page = Pages.read(TABLE + "| 1001~1010 | x |\n");

            assertThat(page.rows()).extracting(PageRow::code).containsExactly("OnFire", "1001~1010");
            assertThat(page.findings())
                    .containsExactly(new PageFinding(
                            "no-error-code", "page.md", 4, 1, 2, "'1001~1010' has not the shape of an error code"));
        }

        @Test
        void tellOfEveryRepairOfACode() {
            DocumentPage page =
                    Pages.read(TABLE + "| Invalid&nbsp;Parameter . | x |\n| FailedOperation.Denied. | x |\n");

            assertThat(page.findings())
                    .map(Object::toString)
                    .containsExactly(
                            "[no-error-code] page.md, line 4: 'Invalid Parameter .' has not the shape of an error code",
                            "[trailing-dot] page.md, line 5: the code is read as 'FailedOperation.Denied':"
                                    + " it stands there as 'FailedOperation.Denied.'");
        }

        @Test
        void showTheCellThatWasRepairedWhereThereAreTwoCodes() {
            DocumentPage page = Pages.read(
                    "| Error Code | Module Error Code | Description |\n|---|---|---|\n| 4000 | 10010. | x |\n| 4100. | | x |\n");

            assertThat(page.findings())
                    .extracting(PageFinding::message)
                    .containsExactly(
                            "the code is read as '10010': it stands there as '10010.'",
                            "the code is read as '4100': it stands there as '4100.'");
        }

        @Test
        void tellOfTextThatIsLost() {
            DocumentPage page = Pages.read(TABLE + "| OnFire | \uFFFD | \n");

            assertThat(page.findings())
                    .extracting(PageFinding::message)
                    .containsExactly("characters are lost in '\uFFFD'");
        }

        @Test
        void tellOfTextThatIsLostOutsideOfTheTablesOnce() {
            DocumentPage page = Pages.read(TABLE + "\n\uFFFD\n\n\uFFFD\n");

            assertThat(page.findings())
                    .containsExactly(new PageFinding(
                            "invalid-utf-8",
                            "page.md",
                            5,
                            0,
                            0,
                            "characters are lost, as where a page is not in UTF-8"));
        }

        @Test
        void areInTheOrderOfThePage() {
            DocumentPage page = Pages.read(TABLE + "| A.B. | x |\n\n```\n");

            assertThat(page.findings()).extracting(PageFinding::line).containsExactly(4, 6);
        }
    }

    @Nested
    class Generations {

        @ParameterizedTest
        @CsvSource({
            "4000,,API_2_0",
            "-3047,,API_2_0",
            "OnFire,,API_3_0",
            "InvalidRequest.Forbidden,,API_2017",
            "AuthFailure.TokenFailure,,API_3_0",
            "OnFire,https://cvm.api.qcloud.com/v2/index.php?Version=2017-03-12,API_2017",
            "OnFire,https://vpc.api.qcloud.com/v2/index.php,API_2017",
            "OnFire,Version=2017-03-12,API_2017",
            "AuthFailure.TokenFailure,Version=2017-03-12,API_3_0",
            "InvalidRequest.Forbidden,POST https://cvm.tencentcloudapi.com/,API_3_0",
            "OnFire,cvm.tencentcloudapi.com X-TC-Version: 2017-03-12,API_3_0",
            "InvalidRequest.Forbidden,X-TC-Action: DescribeZones,API_3_0",
            "4000,cvm.tencentcloudapi.com,API_2_0",
            "-9090,,API_2_0"
        })
        void areToldByCodesAndHosts(String code, String words, Generation generation) {
            DocumentPage page = Pages.read(TABLE.replace("OnFire", code) + "\n" + words + "\n");

            assertThat(page.generation()).contains(generation);
        }

        @Test
        void areUnknownWithoutRows() {
            assertThat(Pages.read("cvm.tencentcloudapi.com").generation()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://cvm.tencentcloudapi.com/?a,cvm",
        "cvm.ap-guangzhou.tencentcloudapi.com,cvm",
        "vpc.api.qcloud.com account.api.qcloud.com cvm.api.qcloud.com vpc.api.qcloud.com,vpc",
        "域名cvm.api.qcloud.com。,cvm",
        "xxx.tencentcloudapi.com,",
        "www.example.com,"
    })
    void takesTheProductFromTheHostsOfAPage(String words, String product) {
        assertThat(Pages.read(words).product().orElse(null)).isEqualTo(product);
    }

    @Test
    void readsNothingFromAPageWithoutErrorTables() {
        assertThat(Pages.read(""))
                .isEqualTo(new DocumentPage("page.md", Optional.empty(), Optional.empty(), List.of(), List.of()));
        assertThat(Pages.read("\n\n# 错误码\n").rows()).isEmpty();
    }

    @Test
    void readsOnePageInManyThreads() {
        DocumentPage once = Pages.resource("002.md");

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> Pages.resource("002.md")))
                .hasSize(200)
                .containsOnly(once);
    }
}
