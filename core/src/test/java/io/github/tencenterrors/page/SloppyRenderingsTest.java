package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a table looks like on the page, its rows are the same. */
class SloppyRenderingsTest {

    record Entry(String code, String title, String description) {}

    @Property(tries = 300)
    void giveTheSameRows(
            @ForAll("entries") @Size(min = 1, max = 12) List<Entry> entries,
            @ForAll("renderings") Function<List<Entry>, String> rendering,
            @ForAll("surroundings") Function<String, String> surrounding) {
        DocumentPage page = Pages.read(surrounding.apply(rendering.apply(entries)));

        assertThat(page.rows())
                .extracting(row -> new Entry(
                        row.code(), row.title().orElse(""), row.description().orElse("")))
                .isEqualTo(entries);
        assertThat(page.rows()).extracting(PageRow::row).isSorted();
    }

    @Property(tries = 300)
    void neverMakeReadingThrow(@ForAll("fragments") @Size(max = 60) List<String> fragments) {
        DocumentPage page = Pages.read(String.join("", fragments));

        assertThat(page.rows()).allSatisfy(row -> assertThat(row.code()).isNotBlank());
        assertThat(PageImport.of(List.of(page)).catalog().errors())
                .hasSizeLessThanOrEqualTo(page.rows().size());
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> named =
                Arbitraries.of("AuthFailure", "InvalidParameter.TooLong", "FailedOperation.A.B", "a_b-c");
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 99_999).map(String::valueOf);
        Arbitrary<String> text =
                Arbitraries.of("操作失败。", "It burns, please wait", "설명", "x < y & z", "50% off", "#1", "- no", "a_b_c");
        return Combinators.combine(Arbitraries.oneOf(named, numbers), text, text)
                .as(Entry::new)
                .list();
    }

    @Provide
    Arbitrary<Function<List<Entry>, String>> renderings() {
        return Arbitraries.of(
                entries -> pipes(entries, "| ", " | ", " |\n"),
                entries -> pipes(entries, "", "|", "\n"),
                entries -> pipes(entries, "     |", "\t|\t", "   |\n"),
                entries -> html(entries, "<tr>", "<td>", "</td>", "</tr>"),
                entries -> html(entries, "<tr>", "<td>", "", ""),
                entries -> html(entries, "\n\n    <TR class = x>\n", "\n\n        <Td width=10% >\n", "\n", "</tr>"),
                entries -> html(entries, "<tr bgcolor=#fff>", "<td><p><b>", "</b></p></td>", "</tr>\n<!-- next -->\n"),
                entries -> html(entries, "<tr><!--", "--><td><font color=red>", "</td>", "</tr>"));
    }

    private static String pipes(List<Entry> entries, String first, String between, String last) {
        return first + "错误码" + between + "类型" + between + "描述" + last
                + first + "---" + between + ":--:" + between + "---" + last
                + entries.stream()
                        .map(each -> first
                                + each.code
                                + between
                                + escaped(each.title)
                                + between
                                + escaped(each.description)
                                + last)
                        .collect(Collectors.joining());
    }

    private static String html(List<Entry> entries, String tr, String td, String tdEnd, String trEnd) {
        return "<table>" + tr + td + "错误码" + tdEnd + td + "类型" + tdEnd + td + "描述" + tdEnd + trEnd
                + entries.stream()
                        .map(each -> tr
                                + td
                                + each.code
                                + tdEnd
                                + td
                                + escaped(each.title)
                                + tdEnd
                                + td
                                + escaped(each.description)
                                + tdEnd
                                + trEnd)
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Provide
    Arbitrary<Function<String, String>> surroundings() {
        return Arbitraries.of(
                table -> table,
                table -> "# Title\n\n" + table + "\n\nwords\n",
                table -> "| Parameter | Type |\n|---|---|\n| code | Int |\n\n" + table,
                table -> "<table><tr><td>参数<td>类型<tr><td>错误码<td>Int</table>\n\n" + table,
                table -> "> a banner\n\n```\n{\"code\": 0}\n```\n\n" + table + "\n# Next\n",
                table -> "<div>\n\n" + table + "\n\n</div>\n");
    }

    @Provide
    Arbitrary<List<String>> fragments() {
        return Arbitraries.of(
                        "| 错误码 | 描述 |\n",
                        "|---|---|\n",
                        "| OnFire | x |\n",
                        "错误码|x\n",
                        "\n",
                        "\n\n",
                        "# 错误码\n",
                        "```\n",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "<th>错误码</th>",
                        "4000",
                        "</td>",
                        "</tr>",
                        "</table>",
                        "<td rowspan=3 colspan=2>",
                        "<!--",
                        "-->",
                        "<pre>",
                        "</pre>",
                        "> ",
                        "- ",
                        "    ",
                        "**",
                        "`",
                        "[x](y",
                        "&nbsp;",
                        "\u0000",
                        "\uFFFD",
                        "\uD83D",
                        "é”™",
                        "<caption>",
                        "<h2>",
                        "</h2>",
                        "<select>",
                        "|",
                        "\\|",
                        "text ",
                        "<br>",
                        "<script>",
                        "</script>",
                        "<div>",
                        "</div>")
                .list();
    }
}
