package io.github.tencenterrors.cli;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageRow;
import java.util.List;
import java.util.stream.Stream;

/** What pages hold, in figures: one line for each, and one for all. */
final class PageSummary {

    private PageSummary() {}

    static Stream<String> lines(List<DocumentPage> pages) {
        TextTable table = new TextTable(
                List.of("Page", "Generation", "Product", "Tables", "Rows", "Findings"),
                pages.stream().map(PageSummary::figures).toList());
        int rows = pages.stream().mapToInt(page -> page.rows().size()).sum();
        return Stream.concat(table.aligned(), Stream.of("pages: %s, rows: %s".formatted(pages.size(), rows)));
    }

    private static List<String> figures(DocumentPage page) {
        return List.of(
                page.file(),
                page.generation().map(Generation::id).orElse("unknown"),
                page.product().orElse(""),
                String.valueOf(
                        page.rows().stream().mapToInt(PageRow::table).distinct().count()),
                String.valueOf(page.rows().size()),
                String.valueOf(page.findings().size()));
    }
}
