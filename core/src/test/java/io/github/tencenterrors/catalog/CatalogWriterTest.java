package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWriterTest {

    @TempDir
    private Path folder;

    private ErrorCatalog readBack(ErrorCatalog catalog) throws Exception {
        return ErrorCatalog.read(Files.writeString(folder.resolve("catalog.json"), catalog.toJson()));
    }

    @Test
    void writesWhatTheReaderReads() throws Exception {
        ErrorCatalog bundled = ErrorCatalog.bundled();

        assertThat(readBack(bundled).errors()).isEqualTo(bundled.errors());
        assertThat(readBack(bundled).disagreements()).isEqualTo(bundled.disagreements());
        assertThat(readBack(ErrorCatalog.of(List.of())).errors()).isEmpty();
    }

    @Test
    void writesTheSameEveryTime() throws Exception {
        assertThat(readBack(ErrorCatalog.bundled()).toJson())
                .isEqualTo(ErrorCatalog.bundled().toJson());
    }

    @Test
    void writesOneMemberALine() {
        ErrorCatalog one = ErrorCatalog.of(ErrorCatalog.bundled().require("-514"));

        assertThat(one.toJson()).startsWith("""
                {
                  "$schema": "catalog.schema.json",
                  "name": "catalog",
                  "errors": [
                    {
                      "generation": "api-2.0",
                      "scope": "module",
                      "product": "monitor",
                      "code": "-514",
                      "name": "OperationDenied.SourceAlreadyExists",
                """).endsWith("}\n").doesNotContain("\r", "disagreements");
    }
}
