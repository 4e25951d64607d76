package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in numbers, and a page of size. {@code docs/page-import.md} has the figures. */
class ManyPagesTest {

    private static final int PAGES = 200;
    private static final int ROWS = 65;
    private static final int TWENTY_MEGABYTES = 20_000_000;

    @Test
    void areReadToTheLastRow() {
        List<DocumentPage> pages = IntStream.range(0, PAGES)
                .mapToObj(i -> PageReader.standard().read("page-" + i + ".md", i % 2 == 0 ? markdown(i) : html(i)))
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(page.rows()).hasSize(ROWS));
        assertThat(PageImport.of(pages).catalog().errors()).hasSize(PAGES * ROWS);
    }

    /** In a virtual machine of its own, whose heap could not hold the page's tree. */
    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void ofTwentyMegabytesNeedLittleMemory(String kind, @TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.md");
        int rows = writeLargePage(page, kind.equals("markdown"));

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountRows.class.getName(),
                        page.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(reading.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("rows: " + rows);
        assertThat(reading.waitFor()).isZero();
    }

    /** What the other virtual machine runs. */
    static final class CountRows {

        private CountRows() {}

        public static void main(String[] page) {
            System.out.print("rows: "
                    + PageReader.standard().read(Path.of(page[0])).rows().size());
        }
    }

    private static int writeLargePage(Path page, boolean markdown) throws Exception {
        int rows = 0;
        try (BufferedWriter out = Files.newBufferedWriter(page)) {
            out.write(markdown ? "| 错误码 | 描述 |\n|---|---|\n" : "<table><tr><th>错误码</th><th>描述</th></tr>\n");
            for (int size = 0; size < TWENTY_MEGABYTES; rows++) {
                String row = markdown ? markdownRow("A.Row" + rows) : htmlRow("A.Row" + rows);
                out.write(row);
                size += row.length();
            }
        }
        return rows;
    }

    private static String markdown(int page) {
        return "# Error Codes\n\n| Error Code | Description |\n|---|---|\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> markdownRow("A.P" + page + "R" + i))
                        .reduce("", String::concat);
    }

    private static String html(int page) {
        return "## 错误码\n\n<table class=t>\n<tbody><tr>\n<th><b>错误码</b></th><th>描述</th></tr>\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> htmlRow("A.P" + page + "R" + i))
                        .reduce("", String::concat)
                + "</tbody></table>\n";
    }

    private static String markdownRow(String code) {
        return "| " + code + " | The value of `parameter` is *wrong*, see the [guide](https://example.com/a/b) |\n";
    }

    private static String htmlRow(String code) {
        return "<tr>\n<td> " + code + "\n</td><td> 操作失败，请 <a href=\"/document\">稍后重试</a> 或联系客服。\n</td></tr>\n";
    }
}
