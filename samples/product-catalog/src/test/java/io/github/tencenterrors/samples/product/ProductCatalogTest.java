package io.github.tencenterrors.samples.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.junit.TencentErrorSource;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageImport;
import io.github.tencenterrors.page.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ProductCatalogTest {

    private static final Path FOLDER = Path.of("src/test/resources/acme");
    private static final Path CATALOG = FOLDER.resolve("codes.json");

    /** To be copied: it fails when the page has changed, and says how. */
    @Test
    void saysWhatThePageSays() throws IOException {
        DocumentPage page =
                PageReader.standard().read("error-codes.md", Files.readString(FOLDER.resolve("error-codes.md")));

        ErrorCatalog imported = PageImport.of(List.of(page)).product("acme").catalog();

        assertThat(page.findings()).isEmpty();
        assertThat(CatalogDifference.between(ErrorCatalog.read(CATALOG), imported))
                .hasToString("");
        assertThat(imported.toJson()).isEqualTo(Files.readString(CATALOG));
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json", scopes = Scope.PRODUCT)
    void isPlayedByItsResource(DocumentedError error, ErrorResponse response) {
        assertThat(error.code().text()).isEqualTo(response.code());
        assertThat(error.identity().product()).contains("acme");
        assertThat(error.retry().basis()).isEqualTo(Basis.INHERITED);
    }

    /** A limit on the rate is a limit on the rate, whatever it is called behind the dot. */
    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json", scopes = Scope.PRODUCT, families = "RequestLimitExceeded")
    void inheritsItsAdvice(DocumentedError error) {
        assertThat(error.retry().retry()).isEqualTo(Retry.WITH_BACKOFF);
    }
}
