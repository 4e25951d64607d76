package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --compare} of the command {@code import}. */
class ImportComparisonTest {

    @TempDir
    private Path folder;

    private Path page;

    private Path earlier;

    @BeforeEach
    void importOnce() throws IOException {
        page = Files.writeString(folder.resolve("acme-errors.md"), Pages.ACME);
        earlier = folder.resolve("earlier.json");
        Run.of("import", page.toString(), "--out", earlier.toString());
    }

    @Test
    void findsNothingInTheSamePages() {
        Run run = Run.of("import", page.toString(), "--compare", earlier.toString());

        assertThat(run).isEqualTo(new Run(0, "0 new, 0 removed, 0 changed\n", ""));
    }

    @Test
    void findsNothingWhereARowHasMoved() throws IOException {
        String[] rows = Pages.ACME.split("(?<=\n)(?=\\| [FR])", -1);
        Files.writeString(page, rows[0] + rows[2] + rows[1]);

        Run run = Run.of("import", page.toString(), "--compare", earlier.toString());

        assertThat(run).isEqualTo(new Run(0, "0 new, 0 removed, 0 changed\n", ""));
    }

    @Test
    void tellsWhatIsNewRemovedOrChanged() throws IOException {
        Files.writeString(page, changedPage());

        Run run = Run.of("import", page.toString(), "--compare", earlier.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith(
                        "new      FailedOperation.Flooded — API 3.0, acme",
                        "removed  FailedOperation.OnFire — API 3.0, acme",
                        "changed  ResourceNotFound.Machine — API 3.0, acme")
                .contains("  - description.en: 'There is no such machine.' became 'The machine is gone.'")
                .endsWith("1 new, 1 removed, 1 changed");
    }

    @Test
    void tellsItAsJson() throws IOException {
        Files.writeString(page, changedPage());

        Run run = Run.of("import", page.toString(), "--compare", earlier.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"change\":\"new\",\"generation\":\"api-3.0\",\"scope\":\"product\",\"product\":\"acme\","
                                                + "\"code\":\"FailedOperation.Flooded\",\"variant\":null,\"fields\":[{\"field\":\"title.en\",\"before\":null,\"after\":"),
                        line -> assertThat(line)
                                .startsWith("{\"change\":\"removed\",")
                                .contains(
                                        "{\"field\":\"description.en\",\"before\":\"The machine burns.\",\"after\":null}"),
                        line -> assertThat(line)
                                .startsWith("{\"change\":\"changed\",")
                                .contains(
                                        "{\"field\":\"description.en\",\"before\":\"There is no such machine.\",\"after\":\"The machine is gone.\"}")
                                .doesNotContain("\"field\":\"category\""));
    }

    @Test
    void mayReplaceWhatItComparesWith() throws IOException {
        Files.writeString(page, changedPage());

        Run first = Run.of("import", page.toString(), "--compare", earlier.toString(), "--out", earlier.toString());
        Run second = Run.of("import", page.toString(), "--compare", earlier.toString());

        assertThat(first.status()).isEqualTo(1);
        assertThat(second.status()).isZero();
    }

    @Test
    void needsACatalogue() {
        Run run = Run.of("import", page.toString(), "--compare", page.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("the catalogue file cannot be used\n  at:   " + page + ", line 1, column 1\n");
    }

    private String changedPage() {
        return Pages.ACME
                .replace("FailedOperation.OnFire", "FailedOperation.Flooded")
                .replace("There is no such machine.", "The machine is gone.");
    }
}
