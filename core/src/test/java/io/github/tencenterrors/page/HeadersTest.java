package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.catalog.Scope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of tables, and headings above them. */
class HeadersTest {

    private static String table(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n" + "|---".repeat(cells.length) + "|\n" + "| "
                + "OnFire | ".repeat(cells.length) + "\n";
    }

    @Nested
    class OfACode {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Error Code",
                    "error codes",
                    "ErrorCode",
                    "Error code ID",
                    "错误码",
                    "错误代码",
                    "**错误码**",
                    "公共错误码",
                    "错误码（ErrorCode）",
                    "错误码 Code",
                    "错误代码code",
                    "错误码/Error Code",
                    "錯誤碼",
                    "エラーコード",
                    "오류 코드",
                    "에러 코드",
                    "Error Code:",
                    "é”™è¯¯ç\u00A0\u0081"
                })
        void areKnownInFourLanguages(String header) {
            assertThat(Pages.codes(table("x", header, "描述"))).containsExactly("OnFire");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Module Error Code", "模块错误码", "模块错误代码", "モジュールエラーコード", "모듈 오류 코드"})
        void mayBeOfAModule(String header) {
            assertThat(Pages.read(table(header, "描述")).rows())
                    .extracting(PageRow::scope)
                    .containsExactly(Scope.MODULE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Parameter",
                    "Code",
                    "错误码描述",
                    "错误信息",
                    "Error Message",
                    "错误码范围",
                    "参数名称",
                    "状态码",
                    "HTTP 状态码",
                    "名称",
                    "Name",
                    "エラーメッセージ",
                    "오류 메시지",
                    "HTTP 错误码",
                    "Type"
                })
        void areNotMistaken(String header) {
            assertThat(Pages.codes(table(header, "描述"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Code,## Error Codes",
            "代码,## 4. 错误码",
            "返回码,### 错误码表",
            "コード,## エラーコード",
            "코드,## 오류 코드",
            "Status Code,##错误码"
        })
        void mayBeVagueUnderAHeadingOfErrorCodes(String header, String heading) {
            assertThat(Pages.codes(heading + "\n\n" + table(header, "说明"))).containsExactly("OnFire");
            assertThat(Pages.codes("## 示例\n\n" + table(header, "说明"))).isEmpty();
            assertThat(Pages.codes(heading + "\n\n### 参数\n\n" + table(header, "说明")))
                    .isEmpty();
        }

        @Test
        void standInNoHeaderOfOneColumnThatIsVague() {
            assertThat(Pages.codes("## Error Codes\n\n" + table("Code"))).isEmpty();
            assertThat(Pages.codes("## Error Codes\n\n" + table("Error Code"))).containsExactly("OnFire");
        }

        @ParameterizedTest
        @ValueSource(strings = {"## Descriptions", "## Solutions", "## HTTP status", "## Messages"})
        void areNotVagueUnderAnyHeading(String heading) {
            assertThat(Pages.codes(heading + "\n\n" + table("Code", "Description")))
                    .isEmpty();
        }

        @Test
        void mayStandInBrackets() {
            assertThat(Pages.codes(table("（错误码）", "描述"))).containsExactly("OnFire");
        }

        @Test
        void areNotSoughtBelowTheFirstRow() {
            assertThat(Pages.codes(
                            "# 错误码\n\n| 参数 | 类型 | 描述 |\n|---|---|---|\n| code | Int | 错误码 |\n| 错误码 | Int | x |\n"))
                    .isEmpty();
        }
    }

    @Nested
    class OfTexts {

        @ParameterizedTest
        @CsvSource({
            "Error Type,Description,a,b,",
            "类型,描述,a,b,",
            "描述,类型,b,a,",
            "Meaning,Action,a,,b",
            "Description,Action,,a,b",
            "说明,处理措施,,a,b",
            "Error Message,解决方案,a,,b",
            "英文描述,说明,a,b,",
            "含义,信息,a,b,",
            "種類,説明,a,b,",
            "説明,対処方法,,a,b",
            "유형,설명,a,b,",
            "설명,조치,,a,b"
        })
        void areToldByTheirWords(String first, String second, String title, String description, String solution) {
            PageRow row = Pages.read("| 错误码 | %s | %s |\n|---|---|---|\n| OnFire | a | b |".formatted(first, second))
                    .rows()
                    .get(0);

            assertThat(row.title().orElse(null)).isEqualTo(title);
            assertThat(row.description().orElse(null)).isEqualTo(description);
            assertThat(row.solution().orElse(null)).isEqualTo(solution);
        }

        @ParameterizedTest
        @CsvSource({
            "HTTP 状态码,400 Bad Request,400",
            "HTTP Status,**403**,403",
            "状态码,状态404未找到,404",
            "HTTP code,none,",
            "HTTP,12345,"
        })
        void mayBeOfTheHttpStatus(String header, String text, Integer status) {
            PageRow row = Pages.read("| %s | 错误码 | 描述 |\n|---|---|---|\n| %s | OnFire | b |".formatted(header, text))
                    .rows()
                    .get(0);

            assertThat(row.httpStatus().orElse(null)).isEqualTo(status);
            assertThat(row.code()).isEqualTo("OnFire");
        }

        @ParameterizedTest
        @CsvSource({
            "Description,It burns.,en",
            "描述,着火了,zh",
            "描述,It burns.,en",
            "説明,火災,ja",
            "説明,燃えています,ja",
            "설명,불이 났어요,ko",
            "描述,불,ko",
            "描述,,zh"
        })
        void tellTheLanguageOfTheRow(String header, String text, String language) {
            String code = header.equals("説明") ? "エラーコード" : "Error Code";
            String cell = text == null ? "" : text;

            assertThat(Pages.read("| %s | %s |\n|---|---|\n| OnFire | %s |".formatted(code, header, cell))
                            .rows())
                    .extracting(PageRow::language)
                    .containsExactly(language);
        }
    }

    @Test
    void ofTwoCodesTellTheModuleCodeFromTheOuterOne() {
        DocumentPage page = Pages.read("""
                ### Common error codes
                | Error Code | Module Error Code | Error Message | Description | Action |
                |---|---|---|---|---|
                | 4000 | 10010 | lacked | a | b |
                | 4100 | - | denied | c | d |
                """);

        assertThat(page.rows())
                .extracting(PageRow::code, PageRow::scope, row -> row.title().orElse(""))
                .containsExactly(tuple("10010", Scope.MODULE, "lacked"), tuple("4100", Scope.COMMON, "denied"));
    }

    @Test
    void mayStandSideBySide() {
        DocumentPage page = Pages.read("| 错误码 | 描述 | 错误码 | 描述 |\n|---|---|---|---|\n| 1 | a | 2 | b |\n| 3 | c | | |");

        assertThat(page.rows())
                .extracting(
                        PageRow::row, PageRow::code, row -> row.description().orElse(""))
                .containsExactly(tuple(1, "1", "a"), tuple(1, "2", "b"), tuple(2, "3", "c"));
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void doNotStandSideBySideWhereTheirPartsDiffer() {
        DocumentPage page = Pages.read("| 错误码 | 描述 | 类型 | 错误码 |\n|---|---|---|---|\n| A.B | a | b | C.D |\n");

        assertThat(page.rows())
                .extracting(PageRow::code, row -> row.title().orElse(""))
                .containsExactly(tuple("A.B", "b"));
    }

    @Nested
    class AboveATable {

        @ParameterizedTest
        @CsvSource({
            "## Common Error Codes,COMMON",
            "## 1、公共错误码,COMMON",
            "##公共错误码,COMMON",
            "## 共通エラーコード,COMMON",
            "## 공통 오류 코드,COMMON",
            "## Business Error Codes,BUSINESS",
            "## 业务错误码,BUSINESS",
            "## 2. Module Error Code,MODULE",
            "## 模块错误码,MODULE",
            "**Common Error Codes**,COMMON",
            "<h3 id=a>公共<b>错误码</b></h3>,COMMON",
            "<p><strong>公共错误码</strong></p>,COMMON",
            "## Common Parameters,BUSINESS",
            "## 错误码,BUSINESS",
            "Common error codes are these:,BUSINESS"
        })
        void sayTheScope(String heading, Scope scope) {
            assertThat(Pages.read(heading + "\n\n" + table("错误码", "描述")).rows())
                    .extracting(PageRow::scope)
                    .containsExactly(scope);
        }

        @Test
        void countForOneTableWhereTheyAreCaptions() {
            String rows = "<tr><th>Error Code</th></tr><tr><td><p><b>Module.Error</b></p></td></tr></table>\n";
            DocumentPage page = Pages.read("<table><caption>Common errors</caption>" + rows + "<table>" + rows);

            assertThat(page.rows()).extracting(PageRow::scope).containsExactly(Scope.COMMON, Scope.BUSINESS);
        }

        @Test
        void countOnlyUpToTheNextOfTheirLevel() {
            DocumentPage page = Pages.read("# Common error codes\n\n## a\n\n%s\n## Module error codes\n\n%s\n# b\n\n%s"
                    .formatted(table("错误码", "x"), table("错误码", "x"), table("错误码", "x")));

            assertThat(page.rows())
                    .extracting(PageRow::table, PageRow::scope)
                    .containsExactly(tuple(1, Scope.COMMON), tuple(2, Scope.MODULE), tuple(3, Scope.BUSINESS));
        }

        @Test
        void areHigherThanAParagraphInBold() {
            DocumentPage page = Pages.read("**Module error codes**\n\n## a\n\n" + table("错误码", "x"));

            assertThat(page.rows()).extracting(PageRow::scope).containsExactly(Scope.BUSINESS);
        }

        @ParameterizedTest
        @CsvSource({
            "# CKafka Error Codes,ckafka",
            "# VPC 错误码,vpc",
            "## 错误码（CVM）,cvm",
            "# 云服务器错误码,",
            "# Common Error Codes,",
            "# CVM,",
            "# API错误码,",
            "# Lighthouse错误码,lighthouse",
            "# Apigw API Error Codes,apigw",
            "# API Error Code List,"
        })
        void mayNameTheProduct(String heading, String product) {
            assertThat(Pages.read(heading + "\n\n" + table("错误码", "x"))
                            .product()
                            .orElse(null))
                    .isEqualTo(product);
        }
    }

    @Test
    void countOnlyErrorTables() {
        DocumentPage page = Pages.read(table("Parameter", "Type") + "\n" + table("错误码", "描述") + "\n" + table("名称", "类型")
                + "\n" + table("错误码", "描述"));

        assertThat(page.rows()).extracting(PageRow::table, PageRow::line).containsExactly(tuple(1, 7), tuple(2, 15));
    }
}
