package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/page-import.md}. */
class PageGuideTest {

    @TempDir
    private Path folder;

    private DocumentPage english;
    private DocumentPage chinese;

    @BeforeEach
    void writePages() throws Exception {
        Path file = Files.writeString(
                folder.resolve("en.md"),
                "# CVM Error Codes\n\n| Error Code | Description |\n|---|---|\n| OnFire | It burns. |\n| A.B. | x |\n");
        english = PageReader.standard().read(file);
        chinese = PageReader.standard().read("zh.md", "# CVM 错误码\n\n| 错误码 | 描述 |\n|---|---|\n| OnFire | 着火 |\n");
    }

    @Test
    void readsAPage() {
        Path file = folder.resolve("en.md");

        DocumentPage page = PageReader.standard().read(file);

        List<PageRow> rows = page.rows();
        List<PageFinding> findings = page.findings();

        assertThat(rows).extracting(PageRow::code).containsExactly("OnFire", "A.B");
        assertThat(findings).extracting(PageFinding::rule).containsExactly("trailing-dot");
    }

    @Test
    void makesACatalogue() throws Exception {
        Path file = folder.resolve("cvm-codes.json");

        ErrorCatalog cvm = PageImport.of(List.of(english, chinese))
                .as(Generation.API_3_0)
                .product("cvm")
                .catalog();
        Files.writeString(file, cvm.toJson());

        assertThat(ErrorCatalog.bundled().plus(ErrorCatalog.read(file)).find("OnFire"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.label()).isEqualTo("OnFire — API 3.0, cvm");
                    assertThat(error.title().byLanguage()).containsOnlyKeys("en", "zh");
                    assertThat(error.evidence()).hasSize(2);
                });
    }

    @Test
    void tellsWhatHasChanged() {
        ErrorCatalog before = PageImport.of(List.of(english)).catalog();
        ErrorCatalog after = PageImport.of(List.of(english, chinese)).catalog();

        CatalogDifference difference = CatalogDifference.between(before, after);

        assertThat(difference.toString()).isEqualTo("changed  OnFire — API 3.0, cvm: title, description");
    }
}
