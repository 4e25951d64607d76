package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that mean harm end in a result. */
class HostilePagesTest {

    private static final int MANY = 100_000;
    private static final String TABLE = "<table><tr><th>Error Code<th>Description<tr><td>OnFire<td>";
    private static final String NEXT = "<tr><td>Flooded<td>x</table>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<i><b>",
                "<font color=red>",
                "<ul><li>",
                "<table>",
                "<table><tr><td>",
                "<td>",
                "<a>",
                "<p>",
                "<h1>",
                "<blockquote>",
                "<svg>",
                "<svg><desc>",
                "<math><mi>",
                "<select>",
                "<template>",
                "<button>",
                "<x-y>",
                "</table>"
            })
    void areReadWithAHundredThousandTagsNeverClosed(String tag) {
        assertThat(Pages.codes(TABLE + tag.repeat(MANY))).contains("OnFire");
        assertThat(Pages.codes("<!doctype html>" + TABLE + "x" + NEXT + tag.repeat(MANY)))
                .containsExactly("OnFire", "Flooded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "* a\n",
                "1. ",
                "*",
                "**a ",
                "[",
                "![",
                "`",
                "|",
                "<",
                "&amp;",
                "\\",
                "_a*",
                "[a](",
                "~~~\n",
                "# ",
                "\t",
                "-",
                "=",
                "<!--",
                "\n<!-- -->\n"
            })
    void areReadWithAHundredThousandMarksOfMarkdown(String mark) {
        String table = "| Error Code | Description |\n|---|---|\n| OnFire | ";

        assertThat(Pages.codes(table + mark.replace("\n", " ").repeat(MANY) + "\n"))
                .contains("OnFire");
        assertThat(Pages.codes(table + " x |\n\n" + mark.repeat(MANY))).contains("OnFire");
        assertThat(Pages.read(mark.repeat(MANY) + "\n\n" + table + " x |\n").file())
                .isEqualTo("page.md");
    }

    static Stream<String> megabytes() {
        return Stream.of(
                        "x",
                        "错",
                        "x ",
                        ".",
                        "-",
                        "(",
                        "（",
                        " ",
                        "\u00A0",
                        "1,",
                        "A.B ",
                        "&lt;",
                        "&#x3b1;",
                        "&bogus;",
                        "<br>",
                        "<b>x</b>",
                        "â€‹",
                        "\"")
                .map(part -> part.repeat(1_000_000 / part.length()));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("megabytes")
    void areReadWithAMegabyteInOneCell(String cell) {
        assertThat(Pages.codes(TABLE + cell + NEXT)).containsExactly("OnFire", "Flooded");
        assertThat(Pages.codes(TABLE + "x<tr><td>" + cell + "<td>x" + NEXT)).contains("OnFire", "Flooded");
        assertThat(Pages.codes("| Error Code | Description |\n|---|---|\n| OnFire | " + cell + " |\n| Flooded | x |"))
                .containsExactly("OnFire", "Flooded");
        assertThat(Pages.codes("## " + cell + "\n\n<table><tr><th>" + cell + "</th></tr></table>\n\n| " + cell
                        + " | Error Code |\n|---|---|\n| x | OnFire |"))
                .containsExactly("OnFire");
    }

    /** HTML has no entities of a page's own, so that none can grow. */
    @Test
    void areReadWithoutExpandingEntitiesOfTheirOwn() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE html [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1));
        }
        bomb.append("]>\n<html><body>").append(TABLE).append("&a29;").append(NEXT);

        assertThat(Pages.read(bomb.toString()).rows())
                .extracting(row -> row.description().orElse(""))
                .containsExactly("&a29;", "x");
    }

    @Test
    void areReadWithCellsThatReachFarAndWide() {
        String spans = "<tr>" + "<td colspan=1000 rowspan=65534>OnFire".repeat(10_000);

        assertThat(Pages.codes(TABLE + "x" + spans.repeat(10) + "</table>")).hasSizeBetween(1, 1 + 10);
    }

    @Test
    void areReadWithManyRowsInOneTable() {
        assertThat(Pages.codes(TABLE + "x" + "<tr><td>Flooded<td>y\n".repeat(MANY)))
                .hasSize(1 + MANY);
        assertThat(Pages.codes("| Error Code |\n|---|\n" + "| OnFire |\n".repeat(MANY)))
                .hasSize(MANY);
    }

    @Test
    void areReadWithMoreTablesThanRows() {
        assertThat(Pages.codes((TABLE + "x</table>").repeat(10_000))).hasSize(10_000);
    }
}
