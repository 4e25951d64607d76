package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TencentErrorSourceTest {

    private static final Selection ALL = Selection.all();

    /** The numbers are those of the documents' rows; API 3.0 has ten codes besides, of which no document tells. */
    static List<Arguments> counts() {
        return List.of(
                Arguments.of("common002", 26, ALL.withDocuments("002").withScopes(Scope.COMMON)),
                Arguments.of("business002", 8, ALL.withDocuments("002").withScopes(Scope.BUSINESS)),
                Arguments.of("document000", 18, ALL.withDocuments("000")),
                Arguments.of("document003", 18, ALL.withDocuments("003")),
                Arguments.of(
                        "numeric", 23, ALL.withGenerations(Generation.API_2_0).withScopes(Scope.COMMON)),
                Arguments.of("module", 8, ALL.withScopes(Scope.MODULE)),
                Arguments.of("currentGeneration", 44, ALL.withGenerations(Generation.API_3_0)),
                Arguments.of("everything", 93, ALL));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void playsEveryErrorOfTheCatalogue(String method, int count, Selection selection) {
        List<String> played = labels(method);

        assertThat(played)
                .hasSize(count)
                .containsExactlyElementsOf(ErrorCatalog.bundled().select(selection).stream()
                        .map(DocumentedError::label)
                        .toList());
    }

    @Nested
    class Attributes {

        @Test
        void uniteTheirScopes() {
            List<DocumentedError> played = played("scopes");

            assertThat(played)
                    .hasSize(16)
                    .extracting(DocumentedError::scope)
                    .containsOnly(Scope.BUSINESS, Scope.MODULE);
        }

        @Test
        void takeFamiliesAndGlobsOfThem() {
            List<DocumentedError> played = played("families");

            assertThat(played)
                    .extracting(error -> error.family().orElseThrow())
                    .containsOnly(
                            "AuthFailure",
                            "ResourceInUse",
                            "ResourceInsufficient",
                            "ResourceNotFound",
                            "ResourceUnavailable");
        }

        @Test
        void uniteValueAndCodes() {
            List<DocumentedError> played = played("valueAndCodes");

            assertThat(played)
                    .extracting(error -> error.code().text())
                    .contains("4100", "AuthFailure.SignatureFailure");
            assertThat(played)
                    .extracting(error -> error.code().text())
                    .allMatch(code -> code.equals("4100") || code.startsWith("AuthFailure."));
        }

        @Test
        void takeCategories() {
            assertThat(played("categories"))
                    .extracting(DocumentedError::category)
                    .containsOnly(Category.THROTTLING);
        }

        @Test
        void uniteRetryAdvice() {
            assertThat(played("retries"))
                    .extracting(error -> error.retry().retry())
                    .containsOnly(Retry.WITH_BACKOFF, Retry.AFTER_FIX);
        }

        @Test
        void leaveOutWhatIsExcluded() {
            List<DocumentedError> played = played("excludes");

            assertThat(played)
                    .extracting(error -> error.code().text())
                    .hasSize(34 - 5)
                    .noneMatch(code -> code.startsWith("Unsupported") || code.equals("DryRunOperation"));
        }
    }

    @Nested
    class Repetition {

        @Test
        void addsWithoutPlayingAnErrorTwice() {
            List<String> played = labels("repeated");

            assertThat(played)
                    .doesNotHaveDuplicates()
                    .hasSize(8 + 1 + 1)
                    .contains("FailedOperation — API 3.0, business", "FailedOperation — API 3.0", "5400 — API 2.0");
        }

        @Test
        void mayComeFromAnotherAnnotation() {
            List<String> played = labels("metaAnnotatedAndMore");

            assertThat(played).contains("AuthFailure.TokenFailure — API 3.0").containsOnlyOnce("4100 — API 2.0");
        }
    }

    @Nested
    class MetaAnnotation {

        @Test
        void selectsAsIfItWereWrittenOut() {
            List<DocumentedError> played = played("metaAnnotated");

            assertThat(played)
                    .isEqualTo(ErrorCatalog.bundled()
                            .select(ALL.withGenerations(Generation.API_3_0).withFamilies("AuthFailure")));
        }
    }

    @Nested
    class Catalogues {

        @Test
        void addToTheBundledOne() {
            List<String> played = labels("withCatalog");

            assertThat(played).hasSize(93 + 1).contains("FailedOperation.OnFire — API 3.0, acme", "4100 — API 2.0");
        }

        @Test
        void areAloneInTheScopeOfProducts() {
            List<String> played = labels("ofProducts");

            assertThat(played)
                    .containsExactly(
                            "FailedOperation.OnFire — API 3.0, acme",
                            "ResourceInUse.Burning — API 3.0, acme",
                            "Smoke — API 3.0, acme");
        }

        @Test
        void ofTheSdkAreJoinedByCode() {
            List<String> played = labels("ofAnEnum");

            assertThat(played)
                    .containsExactly(
                            "AuthFailure.TokenFailure — API 3.0",
                            "ResourceInUse.Burning — API 3.0, acme",
                            "Smoke — API 3.0, acme");
        }
    }

    private static List<String> labels(String method) {
        return played(method).stream().map(DocumentedError::label).toList();
    }

    private static List<DocumentedError> played(String method) {
        return Run.of(SelectingTestCase.class, method).succeeded().first().stream()
                .map(DocumentedError.class::cast)
                .toList();
    }
}
