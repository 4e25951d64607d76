package io.github.tencenterrors.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageFinding;
import io.github.tencenterrors.page.PageImport;
import io.github.tencenterrors.page.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue in {@code acme/codes.json} is what the pages say. Where a page changes, this test tells what did. */
class AcmeCatalogTest {

    private static final Path FOLDER = Path.of("src/test/resources/acme");

    private final List<DocumentPage> pages = Stream.of("error-codes.md", "error-codes.zh.md")
            .map(AcmeCatalogTest::page)
            .toList();

    @Test
    void saysWhatThePagesSay() throws IOException {
        ErrorCatalog imported = PageImport.of(pages).catalog();
        Path file = FOLDER.resolve("codes.json");

        assertThat(CatalogDifference.between(ErrorCatalog.read(file), imported)).hasToString("");
        assertThat(imported.toJson()).isEqualTo(Files.readString(file));
    }

    @Test
    void comesFromPagesWithOneQuirk() {
        assertThat(pages)
                .flatExtracting(DocumentPage::findings)
                .extracting(PageFinding::rule)
                .containsExactly("trailing-dot");
    }

    private static DocumentPage page(String name) {
        try {
            return PageReader.standard().read(name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
