package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Error Code | Description |\n|---|---|\n| OnFire | It burns. |",
                "Error Code|Description\n---|:--:\nOnFire|It burns.",
                "   | Error Code | Description |\n   |:---|---:|\n   | OnFire | It burns. |",
                "        | Error Code | Description |\n        |:---|---:|\n        | OnFire | It burns. |",
                "\t| Error Code | Description\n\t|--|--|\n\t| OnFire | It burns.",
                "Some words:\n| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n\nMore words.",
                "- a list\n\n  | Error Code | Description |\n  |---|---|\n  | OnFire | It burns. |",
                "> | Error Code | Description |\n> |---|---|\n> | OnFire | It burns. |",
                "| Error Code | Description |\r\n|---|---|\r\n| OnFire | It burns. |\r\n",
                "| | |\n|---|---|\n| Error Code | Description |\n| OnFire | It burns. |",
                "| Description | Error Code |\n|---|---|\n| It burns. | OnFire |",
            })
    void areReadInWhateverLayout(String page) {
        assertThat(Pages.read(page).rows())
                .extracting(
                        PageRow::row, PageRow::code, row -> row.description().orElse(""))
                .containsExactly(tuple(1, "OnFire", "It burns."));
        assertThat(Pages.read(page).findings()).isEmpty();
    }

    @Test
    void keepTheTextOfInlineMarkup() {
        DocumentPage page = Pages.read("""
                | Error Code | Description | Action |
                |---|---|---|
                | `On_Fire` | See **the** [guide](https://example.com/a_b) on `a \\| b` | Wait<br>and <i>see</i> <InstanceId> &lt;b&gt; |
                """);

        PageRow row = page.rows().get(0);
        assertThat(row.code()).isEqualTo("On_Fire");
        assertThat(row.description()).contains("See the guide on a | b");
        assertThat(row.solution()).contains("Wait and see <InstanceId> <b>");
    }

    @Test
    void leaveOutCellsThatAreEmpty() {
        PageRow row = Pages.read("| Error Code | Error Type | Description |\n|---|---|---|\n| OnFire |  |")
                .rows()
                .get(0);

        assertThat(row.title()).isEmpty();
        assertThat(row.description()).isEmpty();
    }

    @Nested
    class AreRepaired {

        @Test
        void withoutARowOfDashes() {
            DocumentPage page = Pages.read("|错误码|描述|\n|OnFire|着火|\n|Flooded|进水|");

            assertThat(page.rows())
                    .extracting(PageRow::row, PageRow::line, PageRow::code)
                    .containsExactly(tuple(1, 2, "OnFire"), tuple(2, 3, "Flooded"));
            assertThat(page.findings())
                    .map(Object::toString)
                    .containsExactly(
                            "[delimiter-row-repaired] page.md, line 1: the lines from here are read as a pipe table");
        }

        @Test
        void whereTheDashesDoNotFitTheHeader() {
            DocumentPage page = Pages.read(
                    "Words before.\n| Error Code | Description | Action |\n|---|---|\n| OnFire | It burns. | Run. |");

            assertThat(page.rows())
                    .extracting(
                            PageRow::line, PageRow::code, row -> row.solution().orElse(""))
                    .containsExactly(tuple(4, "OnFire", "Run."));
            assertThat(page.findings()).extracting(PageFinding::rule).containsExactly("delimiter-row-repaired");
        }

        @Test
        void acrossABlankLine() {
            DocumentPage page = Pages.read(
                    "| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n\n| Flooded | It swims. |\n\nWords.\n\n| NoCode | x |\n");

            assertThat(page.rows())
                    .extracting(PageRow::table, PageRow::row, PageRow::line, PageRow::code)
                    .containsExactly(tuple(1, 1, 3, "OnFire"), tuple(1, 2, 5, "Flooded"));
            assertThat(page.findings())
                    .map(Object::toString)
                    .containsExactly(
                            "[broken-table-repaired] page.md, line 5: rows behind a blank line are read as rows of the table above it");
        }

        @Test
        void acrossSeveralBlankLinesAndWithoutARowOfDashes() {
            DocumentPage page = Pages.read("|错误码|描述|\n|OnFire|着火|\n\n|Flooded|进水|\n\n|Frozen|结冰|\n");

            assertThat(page.rows())
                    .extracting(PageRow::table, PageRow::row, PageRow::line, PageRow::code)
                    .containsExactly(tuple(1, 1, 2, "OnFire"), tuple(1, 2, 4, "Flooded"), tuple(1, 3, 6, "Frozen"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"***", "```\n{}\n```", "# Next", "Words.", "<hr>"})
        void notAcrossAnythingButABlankLine(String between) {
            assertThat(Pages.codes("| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n\n" + between
                            + "\n\n| Flooded | It swims. |\n"))
                    .containsExactly("OnFire");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Parameter | Description\nfoo | bar",
                    "Description | Solution\nfoo | bar",
                    "Error Code | Description",
                    "Words.\nError Code | Description"
                })
        void notWhereNoCodeOrNoRowIsToBeSeen(String paragraph) {
            DocumentPage page = Pages.read(paragraph);

            assertThat(page.rows()).isEmpty();
            assertThat(page.findings()).isEmpty();
        }

        @Test
        void withModuleCodesAndWithoutARowOfDashes() {
            assertThat(Pages.codes("模块错误码 | 描述\n10010 | x")).containsExactly("10010");
        }

        @Test
        void belowAnotherTable() {
            DocumentPage page = Pages.read(
                    "| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n\nWords.\n| Error Code | Description | Action |\n|---|---|\n| Flooded | It swims. | Swim. |");

            assertThat(page.rows())
                    .extracting(PageRow::table, PageRow::row, PageRow::code)
                    .containsExactly(tuple(1, 1, "OnFire"), tuple(2, 1, "Flooded"));
        }

        @Test
        void belowAHeadingInTheSameHtmlBlock() {
            DocumentPage page = Pages.read(
                    "<div class=tab>\n<h2>Common Error Codes</h2>\n| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n</div>\n");

            assertThat(page.rows())
                    .extracting(PageRow::line, PageRow::code, row -> row.scope().id())
                    .containsExactly(tuple(5, "OnFire", "common"));
        }

        @Test
        void amidTheLinesOfAnHtmlBlock() {
            DocumentPage page = Pages.read(
                    "<div class=tab>\n| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n</div>\n");

            assertThat(page.rows()).extracting(PageRow::line, PageRow::code).containsExactly(tuple(4, "OnFire"));
            assertThat(page.findings())
                    .map(Object::toString)
                    .containsExactly(
                            "[markdown-in-html] page.md, line 2: the lines from here are read as a pipe table");
        }
    }

    @Test
    void reportCellsThatNoColumnHas() {
        DocumentPage page =
                Pages.read("| Error Code | Description |\n|---|---|\n| OnFire | a | b |\n| Flooded | c | | |\n");

        assertThat(page.rows().get(0).description()).contains("a");
        assertThat(page.findings())
                .containsExactly(new PageFinding(
                        "surplus-cells", "page.md", 3, 1, 1, "cells beyond the last column are not read: '| b |'"));
    }

    @Test
    void areNotReadInCodeOrComments() {
        String table = "| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n";

        assertThat(Pages.codes("```\n" + table + "```\n")).isEmpty();
        assertThat(Pages.codes("~~~ md\n" + table + "~~~\n\n" + table)).containsExactly("OnFire");
        assertThat(Pages.codes("<!--\n" + table + "-->\n\n" + table)).containsExactly("OnFire");
        assertThat(Pages.codes("<pre>\n" + table + "</pre>\n\n" + table)).containsExactly("OnFire");
        assertThat(Pages.codes("<div>\n<!--\n" + table + "-->\n</div>\n\n" + table))
                .containsExactly("OnFire");
    }

    @Test
    void areReportedMissingBehindAFenceThatNobodyCloses() {
        DocumentPage page = Pages.read(
                "# Title\n\n```json\n{}\n\n| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n");

        assertThat(page.rows()).isEmpty();
        assertThat(page.findings())
                .map(Object::toString)
                .containsExactly(
                        "[unclosed-fence] page.md, line 3: the fence is never closed, so that all lines below it are code");
    }
}
