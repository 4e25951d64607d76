package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** All runs are strict: JUnit refuses an argument that the method does not take. */
class ParametersTest {

    private static final DocumentedError ERROR =
            ErrorCatalog.bundled().require("AuthFailure.TokenFailure").get(0);
    private static final ErrorResponse RESPONSE = ERROR.toResponse();

    @Nested
    class OfOurTypes {

        @Test
        void areFilledByTheirTypes() {
            assertThat(given("allInOneOrder"))
                    .containsExactly(
                            ERROR,
                            RESPONSE,
                            RESPONSE.toJson(),
                            RESPONSE.toJsonNode(),
                            "AuthFailure.TokenFailure",
                            ERROR.code(),
                            Generation.API_3_0);
        }

        @Test
        void areFilledInAnyOrder() {
            assertThat(given("allInAnotherOrder"))
                    .containsExactly(
                            Generation.API_3_0,
                            ERROR.code(),
                            "AuthFailure.TokenFailure",
                            RESPONSE.toJsonNode(),
                            RESPONSE.toJson(),
                            RESPONSE,
                            ERROR);
        }

        @Test
        void haveTreesOfTheirOwn() {
            assertThat(given("twoTrees")).containsExactly(JsonNodeFactory.instance.objectNode(), RESPONSE.toJsonNode());
        }

        @Test
        void mayAskForOneKindOfCode() {
            assertThat(given("numericCode")).containsExactly(new NumericCode(4100));
        }

        @Test
        void tellAModuleCodeFromTheCodeAroundIt() {
            List<Object> given = given("moduleCode");

            assertThat(given).startsWith(new ModuleCode(-514), "-514");
            assertThat(((ErrorResponse) given.get(2)).code()).isEqualTo(DocumentedError.ASSUMED_OUTER_CODE);
        }
    }

    @Nested
    class OfOthers {

        @Test
        void standBehindOurs() {
            List<Object> given = given("otherResolversBehind");

            assertThat(given).startsWith("AuthFailure.TokenFailure", "otherResolversBehind");
            assertThat(given.get(2)).isInstanceOf(Path.class);
            assertThat(given.get(3)).isInstanceOf(TestReporter.class);
        }

        @Test
        void includeAccessorsWhichAreGivenTheError() {
            assertThat(given("accessorAlone")).containsExactly(List.of(ERROR));
        }

        @Test
        void includeAccessorsWhichSeeTheArgumentsBeforeThem() {
            assertThat(given("accessorBehind"))
                    .containsExactly(
                            "AuthFailure.TokenFailure", List.of("AuthFailure.TokenFailure", ERROR), "accessorBehind");
        }

        @Test
        void includeAggregatorsWhichFindTheErrorAtTheirOwnIndex() {
            assertThat(given("aggregated"))
                    .containsExactly(ERROR.title().text(), ERROR.title().text());
        }

        @Test
        void mayBeConvertedFromOurs() {
            assertThat(given("converted")).containsExactly("24 characters");
        }
    }

    private static List<Object> given(String method) {
        List<List<Object>> given =
                Run.of(ParametersTestCase.class, method).succeeded().given();
        assertThat(given).hasSize(1);
        return given.get(0);
    }
}
