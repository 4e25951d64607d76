package io.github.tencenterrors.samples.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageImport;
import io.github.tencenterrors.page.PageReader;
import java.util.List;

/** Documentation pages, in Markdown and HTML: any text is read, and what comes of it is a catalogue. */
final class Pages {

    private Pages() {}

    /** Throws if a promise is broken for that page. */
    static void check(byte[] input) {
        String text = new String(input, UTF_8);
        DocumentPage page = PageReader.standard().read("page", text);
        assertThat(PageReader.standard().read("page", text)).isEqualTo(page);

        int lines = (int) text.lines().count() + 1;
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.line()).isBetween(1, lines));
        assertThat(page.findings())
                .allSatisfy(finding -> assertThat(finding.line()).isBetween(1, lines));

        PageImport imported = PageImport.of(List.of(page));
        assertThat(imported.findings()).hasSizeLessThanOrEqualTo(page.rows().size());
        ErrorCatalog catalog = imported.catalog();
        assertThat(catalog.errors().isEmpty())
                .isEqualTo(imported.findings().size() == page.rows().size());
        Catalogs.assertReadsBack(catalog);
    }
}
