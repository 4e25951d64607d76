package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Nested
    class Criteria {

        @Test
        void areNoneWhereNothingIsAskedFor() {
            assertThat(Selection.all().criteria()).isEmpty();
        }

        @Test
        void isNoOtherForACriterionWithoutValues() {
            Selection selection = Selection.all().withFamilies("AuthFailure");

            assertThat(selection.withCodes()).isEqualTo(selection);
            assertThat(selection.withFamilies()).isEqualTo(Selection.all());
        }

        @Test
        void areListedUnderTheNamesOfTheirMethods() {
            Selection selection = Selection.all()
                    .withGenerations(Generation.API_3_0, Generation.API_2017)
                    .withScopes(Scope.COMMON)
                    .withFamilies("AuthFailure")
                    .withCodes("Auth*")
                    .withCategories(Category.AUTHENTICATION)
                    .withRetries(Retry.NEVER)
                    .withDocuments("002")
                    .withExcludes("AuthFailure.TokenFailure");

            assertThat(selection.criteria())
                    .hasToString("{generations=[api-3.0, api-2017], scopes=[common], families=[AuthFailure], "
                            + "codes=[Auth*], categories=[authentication], retries=[never], documents=[002], "
                            + "excludes=[AuthFailure.TokenFailure]}");
        }
    }

    @Nested
    class OfWords {

        @Test
        void isTheOneThatTellsThem() {
            Selection selection = Selection.all()
                    .withGenerations(Generation.API_3_0, Generation.API_2_0)
                    .withScopes(Scope.COMMON)
                    .withFamilies("AuthFailure")
                    .withCodes("AuthFailure.*", "4100")
                    .withCategories(Category.AUTHENTICATION)
                    .withRetries(Retry.AFTER_FIX)
                    .withDocuments("00?")
                    .withExcludes("AuthFailure.TokenFailure");

            assertThat(selection.criteria()).containsOnlyKeys(Selection.criterionNames());
            assertThat(Selection.of(selection.criteria())).isEqualTo(selection);
        }

        @Test
        void refusesAnUnknownConstant() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Selection.of(Map.of("scopes", List.of("comon"))))
                    .withMessage("""
                            no scope is called 'comon'
                              at:   scopes
                              why:  the names are fixed
                              fix:  did you mean 'common'?""");
        }

        @Test
        void refusesAnUnknownCriterion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Selection.of(Map.of("generation", List.of("api-3.0"))))
                    .withMessage("""
                            no criterion is called 'generation'
                              why:  the criteria of a selection are fixed
                              fix:  did you mean 'generations'?""");
        }
    }

    @Nested
    class ProblemIn {

        @Test
        void aSelectionThatSelectsIsNone() {
            assertThat(Selection.all().problemIn(ErrorCatalog.bundled())).isEmpty();
        }

        @Test
        void aSelectionOfAnUnknownFamilyNamesTheNearest() {
            assertProblem(
                    Selection.all().withGenerations(Generation.API_3_0).withFamilies("AuthFailures"),
                    "no documented error in generation 'api-3.0' has the family 'AuthFailures'",
                    "did you mean 'AuthFailure'?");
        }

        @Test
        void oneIdleValueBesideOthersIsNamedToo() {
            assertProblem(
                    Selection.all().withCodes("AuthFailure.*", "RequestLimitExceded"),
                    "no documented error has the code 'RequestLimitExceded'",
                    "did you mean 'RequestLimitExceeded'?");
        }

        @Test
        void criteriaThatExcludeEachOtherNamesTheLast() {
            assertProblem(
                    Selection.all()
                            .withGenerations(Generation.API_2017)
                            .withFamilies("AuthFailure")
                            .withCategories(Category.THROTTLING),
                    "no documented error in generation 'api-2017', family 'AuthFailure' has the category 'throttling'",
                    "use one of 'authorization'");
        }

        @Test
        void anUnknownDocumentNamesTheSourcesThereAre() {
            assertProblem(
                    Selection.all().withGenerations(Generation.API_2017).withDocuments("002"),
                    "no documented error in generation 'api-2017' has the document '002'",
                    "did you mean '000'?");
        }

        @Test
        void anExclusionOfEverythingIsNamed() {
            assertProblem(
                    Selection.all().withFamilies("NoSuchVersion").withExcludes("No*", "X"),
                    "everything that is selected is excluded again, by 'No*', 'X'",
                    "exclude less");
        }

        @Test
        void anEmptyCatalogueIsNamedBeforeAnyCriterion() {
            ErrorCatalog empty = ErrorCatalog.of(List.of());
            Problem problem = new Problem("", "", "the catalogue has no errors", "give one that has some");

            assertThat(Selection.all().problemIn(empty)).contains(problem);
            assertThat(Selection.all().withFamilies("AuthFailure").problemIn(empty))
                    .contains(problem);
        }

        private void assertProblem(Selection selection, String why, String fix) {
            assertThat(selection.problemIn(ErrorCatalog.bundled())).contains(new Problem("", "", why, fix));
        }
    }

    @Test
    void isReplacedCriterionByCriterion() {
        Selection selection = Selection.all()
                .withCodes("LimitExceeded")
                .withGenerations(Generation.API_3_0)
                .withCodes("ResourceInUse");

        assertThat(ErrorCatalog.bundled().select(selection))
                .extracting(DocumentedError::label)
                .containsExactly("ResourceInUse — API 3.0");
    }

    @Test
    void saysItsCriteriaInWords() {
        Selection selection = Selection.all()
                .withCodes("LimitExceeded", "Resource*")
                .withGenerations(Generation.API_3_0)
                .withExcludes("ResourceInUse");

        assertThat(Selection.all()).hasToString("documented errors");
        assertThat(Selection.all().withCodes()).hasToString("documented errors");
        assertThat(selection)
                .hasToString("documented errors with generation 'api-3.0' and code 'LimitExceeded', 'Resource*',"
                        + " but for 'ResourceInUse'");
    }

    @Test
    void isEqualToOneWithTheSameCriteria() {
        Selection selection = Selection.all().withFamilies("AuthFailure");

        assertThat(selection)
                .isEqualTo(Selection.all().withFamilies("AuthFailure"))
                .hasSameHashCodeAs(Selection.all().withFamilies("AuthFailure"))
                .isNotEqualTo(Selection.all())
                .isNotEqualTo(selection.withExcludes("AuthFailure.*"));
    }
}
