package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/core.md}. */
class CatalogGuideTest {

    @Test
    void asksTheCatalogue() {
        ErrorCatalog catalog = ErrorCatalog.bundled();

        List<DocumentedError> throttling = catalog.select(
                Selection.all().withGenerations(Generation.API_3_0).withCategories(Category.THROTTLING));
        List<DocumentedError> meanings = catalog.find("AuthFailure");
        List<String> nearest = catalog.nearest("RequestLimitExceded");

        assertThat(throttling).extracting(DocumentedError::label).contains("RequestLimitExceeded — API 3.0");
        assertThat(meanings)
                .extracting(DocumentedError::label)
                .containsExactly(
                        "AuthFailure (api) — API 2017",
                        "AuthFailure (resource) — API 2017",
                        "AuthFailure (operated-resource) — API 2017");
        assertThat(nearest).startsWith("RequestLimitExceeded");
    }

    @Test
    void asksWhoSaysSo() {
        DocumentedError error = ErrorCatalog.bundled().require("4400").get(0);

        assertThat(error.evidence()).containsExactly(new DocumentRow("001", 1, 11), new DocumentRow("004", 1, 5));
        assertThat(error.retry().retry()).isEqualTo(Retry.NEVER);
        assertThat(error.retry().basis()).isEqualTo(Basis.DOCUMENT);
        assertThat(error.retry().evidence())
                .isEqualTo("Document 001 asks for a support ticket, not for another attempt.");
    }

    @Test
    void addsAProductsCatalogue(@TempDir Path folder) throws Exception {
        Path file = Files.copy(Path.of("src/test/resources/acme-codes.json"), folder.resolve("acme-codes.json"));

        ErrorCatalog catalog = ErrorCatalog.bundled().plus(ErrorCatalog.read(file));

        assertThat(catalog.find("FailedOperation.OnFire"))
                .extracting(DocumentedError::label)
                .containsExactly("FailedOperation.OnFire — API 3.0, acme");
    }

    @Test
    void makesAndReadsABody() {
        ErrorResponse response = ErrorResponse.of(Generation.API_2_0, "5100")
                .withMessage("Resource already exists")
                .withModuleCode(new ModuleCode(-514))
                .withCodeDesc("ResourceOpFailed");

        ResponseBody body = ResponseReader.standard().read(response.toJson());

        assertThat(response.toJson())
                .isEqualTo(
                        "{\"code\":5100,\"message\":\"(-514) Resource already exists\",\"codeDesc\":\"ResourceOpFailed\"}");
        assertThat(body.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(body.error()).contains(response);
        assertThat(ErrorCatalog.bundled().meaningsOf(response))
                .extracting(DocumentedError::label)
                .containsExactly("-514 — API 2.0, monitor");
    }
}
