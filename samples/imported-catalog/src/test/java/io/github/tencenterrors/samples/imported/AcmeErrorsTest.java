package io.github.tencenterrors.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.params.ParameterizedTest;

/** Every code of the imported catalogue, played to a test. */
class AcmeErrorsTest {

    /** What the code under test does; a real one would call the service. */
    private static boolean waitsAndTriesAgain(String code) {
        return code.startsWith("RequestLimitExceeded");
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json", scopes = Scope.PRODUCT)
    void areTriedAgainWhereThatCanHelp(DocumentedError error) {
        assertThat(waitsAndTriesAgain(error.code().text()))
                .as(error.label())
                .isEqualTo(error.retry().retry() == Retry.WITH_BACKOFF);
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json", documents = "error-codes.zh.md")
    void haveWordsInTwoLanguages(DocumentedError error) {
        assertThat(error.title().byLanguage()).containsOnlyKeys("en", "zh");
        assertThat(error.isFrom("error-codes.md")).isTrue();
    }
}
