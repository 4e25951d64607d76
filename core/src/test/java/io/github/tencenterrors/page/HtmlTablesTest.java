package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTablesTest {

    private static final String HEAD = "<table><tr><th>Error Code</th><th>Description</th></tr>\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><Td>Error Code</td><td>Description</td></tr><tr><TD>OnFire</TD><td>It burns.</td></tr></table>",
                "<table><tr><th>Error Code<th>Description<tr><td>OnFire<td>It burns.</table>",
                "<table class=t width = 100%><tr><th align=left>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It <a href = https://example.com/?a=b&c=d >burns</a>.</td></tr></table>",
                "<table><thead><tr><th><p>Error Code</p></th><th>Description</th></tr></thead><tbody><tr><td><p>OnFire</p></td><td>It burns.</td></tr></tbody></table>",
                "<table><caption>x</caption><tr><td colspan=2>Errors of ours</td></tr><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire<td>It burns.</table>",
                "<table>\n\n    <tr>\n\n        <th>Error Code</th>\n\n        <th>Description</th>\n    </tr>\n\n    <tr>\n        <td>OnFire</td>\n\n        <td>\n\nIt burns.\n\n        </td>\n    </tr>\n</table>",
                "Words, and then <table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table> more words",
                "<table><tr><td>layout<table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table></td></tr></table>",
                "<div>\n<div>\n<table><tr><th>Error Code</th><th>Description</th></tr><tr></tr><tr><td>OnFire</td><td>It burns.</td></tr>",
                "<!DOCTYPE html>\n<html><head><title>Error Code</title><style>td{}</style></head><body>\n\n     <table>\n\n      <tr><th>Error Code</th><th>Description</th></tr>\n\n      <tr><td>OnFire</td>\n\n      <td>It burns.</td></tr></table></body></html>",
                "<table><tr><th>Error Code<th>Description<tr><script>x()</script><td>OnFire<td>It burns.</table>",
                "<table><tr><td>Error Code<td><table><tr><th>Error Code<th>Description<tr><td>OnFire<td>It burns.</table><tr><td>Layout.Code<td>x</table>",
                "<table>\n<tr><th>Error Code</th><th>Description</th></tr>\n<!-- old\n\ncodes -->\n<tr><td>OnFire</td><td>It burns.</td></tr>\n</table>",
                "<table>\n<tr><th>Error Code</th><th>Description</th></tr>\n<!--\n\n<tr><td>Old</td><td>x</td></tr>\n\n-->\n<tr><td>OnFire</td><td>It burns.</td></tr>\n</table>",
                "<div>\n<script>\nvar a;\n\nvar b;\n</script>\n</div>\n\n<table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table>",
                "<div>\n<style>\ntd {}\n\nth {}\n</style></div>\n\n<table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table>",
                "<?xml version='1.0'?>\n<!-- saved -->\n<html><body><pre>\n\n```\n</pre><table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table>",
                "<!-- saved -->\n<HTML><body># No Markdown<table><tr><th>Error Code</th><th>Description</th></tr><tr><td>OnFire</td><td>It burns.</td></tr></table>",
            })
    void areReadHoweverSloppy(String page) {
        assertThat(Pages.read(page).rows())
                .extracting(PageRow::table, PageRow::row, PageRow::code, row -> row.description()
                        .orElse(""))
                .containsExactly(tuple(1, 1, "OnFire", "It burns."));
        assertThat(Pages.read(page).findings()).isEmpty();
    }

    @Test
    void keepTheTextOfListsAndTablesInACell() {
        DocumentPage page = Pages.read(
                HEAD
                        + "<tr><td>OnFire</td><td>Either<ul><li>one<ul><li>two</li></ul></li></ul>or <table><tr><td>three</td></tr></table></td></tr></table>");

        assertThat(page.rows())
                .extracting(row -> row.description().orElse(""))
                .containsExactly("Either one two or three");
    }

    /** In Markdown, text that is indented behind an empty line is code, and what stands between asterisks has emphasis. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- saved -->", "<!-- saved -->\n<!-- twice -->\n"})
    void areNotTakenForMarkdownInAPageOfHtml(String before) {
        DocumentPage page = Pages.read(before
                + "<!doctype html><html><body>\n\n    <i>x</i>\n\n    "
                + HEAD
                + "<tr><td>\n\n    OnFire\n\n    </td><td>\n\n    It *burns*.\n\n</td></tr></table>");

        assertThat(page.rows())
                .extracting(PageRow::code, row -> row.description().orElse(""))
                .containsExactly(tuple("OnFire", "It *burns*."));
    }

    @Nested
    class WithSpans {

        @Test
        void giveEveryRowItsCode() {
            DocumentPage page = Pages.read(
                    HEAD
                            + "<tr><td rowspan=2>OnFire</td><td>one</td></tr>\n<tr><td>two</td></tr>\n<tr><td>Flooded</td><td>three</td></tr></table>");

            assertThat(page.rows())
                    .extracting(PageRow::row, PageRow::line, PageRow::code, row -> row.description()
                            .orElse(""))
                    .containsExactly(
                            tuple(1, 2, "OnFire", "one"),
                            tuple(2, 3, "OnFire", "two"),
                            tuple(3, 4, "Flooded", "three"));
        }

        @Test
        void giveEveryColumnItsText() {
            DocumentPage page = Pages.read(
                    "<table><tr><th>Error Code<th>Error Type<th>Description<tr><td>OnFire<td colspan=2>both</table>");

            assertThat(page.rows().get(0).title()).contains("both");
            assertThat(page.rows().get(0).description()).contains("both");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "-1", "1.5", "", "99999999999999999999", "0"})
        void areReadWhenTheCountIsNone(String count) {
            DocumentPage page = Pages.read(HEAD + "<tr><td colspan='" + count.replace("9", "")
                    + "'>OnFire</td><td rowspan='" + count + "'>one</td></tr></table>");

            assertThat(page.rows())
                    .extracting(PageRow::code, row -> row.description().orElse(""))
                    .containsExactly(tuple("OnFire", "one"));
        }

        @Test
        void reachIntoARowWithoutCells() {
            DocumentPage page = Pages.read(HEAD + "<tr><td>A.B<td rowspan=2>one<tr></tr><tr><td>C.D<td>own</table>");

            assertThat(page.rows())
                    .extracting(PageRow::code, row -> row.description().orElse(""))
                    .containsExactly(tuple("A.B", "one"), tuple("C.D", "own"));
        }

        @Test
        void reachToTheEndOfTheTable() {
            DocumentPage page = Pages.read(HEAD + "<tr><td>A.B<td rowspan=0>all<tr><td>C.D<tr><td>E.F</table>");

            assertThat(page.rows())
                    .extracting(PageRow::code, row -> row.description().orElse(""))
                    .containsExactly(tuple("A.B", "all"), tuple("C.D", "all"), tuple("E.F", "all"));
        }
    }

    @Test
    void reportAHeadingInsideAndTakeItsScope() {
        DocumentPage page = Pages.read(
                HEAD
                        + "<tr><td colspan=2>Common errors</td></tr>\n<tr><td>OnFire</td><td>x</td></tr>\n<tr><td colspan=2>Others</td></tr><tr><td>Flooded</td><td>x</td></tr></table>");

        assertThat(page.rows())
                .extracting(PageRow::row, PageRow::code, row -> row.scope().id())
                .containsExactly(tuple(2, "OnFire", "common"), tuple(4, "Flooded", "business"));
        assertThat(page.findings())
                .first()
                .hasToString("[section-row] page.md, line 2: a heading inside the table: 'Common errors'");
    }

    @Test
    void reportRowsThatEndBeforeTheirCode() {
        DocumentPage page =
                Pages.read("<table><tr><th>Description<th>Error Code<tr><td>x<tr><td>It burns.<td>OnFire</table>");

        assertThat(page.rows()).extracting(PageRow::row, PageRow::code).containsExactly(tuple(2, "OnFire"));
        assertThat(page.findings()).extracting(PageFinding::rule).containsExactly("unreadable-row");
    }

    @Test
    void reportTextThatHasBeenPutRight() {
        DocumentPage page = Pages.read(HEAD + "<tr><td>OnFire</td>\n<td>itâ€™s burning</td></tr>\n</table>");

        assertThat(page.findings())
                .map(Object::toString)
                .containsExactly("[mojibake-repaired] page.md, line 2: UTF-8 misread as Windows-1252 is put right:"
                        + " 'OnFire | it’s burning'");
    }

    @Test
    void keepTheScopeOfTheHeadingBelowOneInsideThatSaysNothing() {
        assertThat(Pages.read("## Common errors\n\n" + HEAD
                                + "<tr><td colspan=2>Keys</td></tr><tr><td>OnFire<td>x</table>")
                        .rows())
                .extracting(row -> row.scope().id())
                .containsExactly("common");
    }

    @Test
    void takeACodeFromSideToSideForNoHeading() {
        assertThat(Pages.codes(HEAD + "<tr><td colspan=2>Invalid.OnFire</td></tr></table>"))
                .containsExactly("Invalid.OnFire");
    }

    @Test
    void passOverARepeatedHeader() {
        assertThat(Pages.read(
                                HEAD
                                        + "<tr><td>OnFire<td>x<tr><th>Error Code<th>Description<tr><td>Invalid.ErrorCode<td>message</table>")
                        .rows())
                .extracting(PageRow::row, PageRow::code)
                .containsExactly(tuple(1, "OnFire"), tuple(2, "Invalid.ErrorCode"));
    }

    @Test
    void passOverTheSecondRowOfAHeader() {
        assertThat(
                        Pages.codes(
                                "<table><tr><th rowspan=2>错误码<th colspan=2>描述<tr><th>中文<th>英文<tr><td>OnFire<td>着火<td>fire</table>"))
                .containsExactly("OnFire");
    }

    @Test
    void readATableThatIsNeverClosedUpToTheNext() {
        DocumentPage page = Pages.read(
                HEAD
                        + "<tr><td>OnFire<td>x\n\n## Module error codes\n\n| Error Code | Meaning |\n|---|---|\n| -514 | y |\n");

        assertThat(page.rows())
                .extracting(PageRow::table, PageRow::code, row -> row.scope().id())
                .containsExactly(tuple(1, "OnFire", "business"), tuple(2, "-514", "module"));
    }
}
