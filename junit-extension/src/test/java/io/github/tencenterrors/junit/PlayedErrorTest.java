package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayedErrorTest {

    @Nested
    class Identity {

        private final List<ErrorIdentity> every = ErrorCatalog.bundled().errors().stream()
                .map(DocumentedError::identity)
                .toList();

        /** Two arguments of different errors may be equal, as those of the three meanings of AuthFailure are. */
        @ParameterizedTest
        @ValueSource(
                strings = {"error", "response", "body", "tree", "code", "codeValue", "accessor", "aggregated", "several"
                })
        void isFoundByAnArgument(String method) {
            assertThat(errors(Heard.of(ObservedTestCase.Arguments.class, method)))
                    .containsExactlyElementsOf(every);
        }

        @Test
        void isNotToldByAGenerationAlone() {
            assertThat(Heard.of(ObservedTestCase.Arguments.class, "generation")).isEmpty();
        }

        @Test
        void isHeardOfBesideAnotherSource() {
            assertThat(Heard.of(ObservedTestCase.Arguments.class, "besideAnotherSource"))
                    .extracting(played -> played.error().label())
                    .containsExactly("AuthFailure.TokenFailure — API 3.0");
        }

        @Test
        void isToldWithTheSelectionThatChoseIt() {
            assertThat(Heard.of(ObservedTestCase.Arguments.class, "twoSelections"))
                    .extracting(played -> played.error().code().text(), PlayedError::selection)
                    .containsExactly(
                            tuple(
                                    "5400",
                                    words().withGenerations(Generation.API_2_0).withCodes("5400")),
                            tuple("4100", words().withCodes("4100", "5400")));
        }

        private static Selection words() {
            return Selection.all()
                    .withGenerations()
                    .withScopes()
                    .withFamilies()
                    .withCodes()
                    .withCategories()
                    .withRetries()
                    .withDocuments();
        }
    }

    @Nested
    class Result {

        @Test
        void isThatOfTheTest() {
            assertThat(told(Heard.of(ObservedTestCase.Results.class, "byCode")))
                    .containsExactlyInAnyOrder("4000 passed", "4100 failed", "4200 aborted");
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    ObservedTestCase.TearDownFails.class,
                    ObservedTestCase.ExtensionFails.class,
                    ObservedTestCase.ResourceFails.class,
                    ObservedTestCase.InterceptorFails.class
                })
        void isThatOfAllAroundTheTest(Class<?> fixture) {
            assertThat(told(Heard.of(fixture))).containsExactly("4000 failed");
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    ObservedTestCase.SetUpFails.class,
                    ObservedTestCase.SetUpAborts.class,
                    ObservedTestCase.Disabled.class,
                    ObservedTestCase.Skipped.class,
                    ObservedTestCase.WrongArguments.class
                })
        void isNoneWhereTheBodyDidNotRun(Class<?> fixture) {
            assertThat(Heard.of(fixture)).isEmpty();
        }

        @Test
        void isToldOfNoInvocationOfAnotherTemplate() {
            assertThat(told(Heard.of(ObservedTestCase.BesideAnotherTemplate.class, "failingInTheOthers")))
                    .containsExactly("4000 passed", "4100 passed");
            assertThat(told(Heard.of(ObservedTestCase.BesideAnotherTemplate.class, "passingInAll")))
                    .containsExactly("4000 passed");
        }
    }

    @Test
    void namesTheTestByTheClassThatRan() {
        String fixture = ObservedTestCase.class.getName();

        assertThat(Heard.of(ObservedTestCase.Inheriting.class))
                .extracting(PlayedError::test)
                .containsExactlyInAnyOrder(
                        fixture + "$Inheriting.inherited(String, TestInfo)",
                        fixture + "$Inheriting$Inner.nested(ErrorCode)");
    }

    @Test
    void isToldOnceForEachInvocationInParallel() {
        List<PlayedError> heard = Heard.inParallel(ParallelTestCase.class);

        assertThat(heard).hasSize(18 + 45 + 46 + 31).doesNotHaveDuplicates();
        assertThat(heard).extracting(PlayedError::result).containsOnly(PlayedResult.PASSED);
    }

    private static List<ErrorIdentity> errors(List<PlayedError> heard) {
        return heard.stream().map(PlayedError::error).toList();
    }

    private static List<String> told(List<PlayedError> heard) {
        return heard.stream()
                .map(played -> played.error().code() + " " + played.result().id())
                .toList();
    }
}
