package io.github.tencenterrors.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;

/** Classes that want errors covered. */
class CoverageTestCase {

    @TencentErrorCoverage(generations = Generation.API_2_0, scopes = Scope.COMMON, codes = "4*")
    static class Complete {

        @ParameterizedTest
        @TencentErrorSource("41*")
        void directly(String code) {}

        @Nested
        class Inner {

            @ParameterizedTest
            @TencentErrorSource(codes = "4*", excludes = "41*")
            void nested(@JsonBody String body) {}
        }
    }

    /** Of six errors, one is passed by one of two tests, two fail, one aborts, and two are not played to the end. */
    @TencentErrorCoverage(codes = {"4000", "4100", "4200", "4300", "4400", "4500"})
    static class Incomplete {

        @ParameterizedTest
        @TencentErrorSource({"4000", "4100"})
        void failing(String code) {
            assertThat(code).isEmpty();
        }

        @ParameterizedTest
        @TencentErrorSource("4000")
        void passing(String code) {}

        @ParameterizedTest
        @TencentErrorSource("4200")
        void aborting(String code) {
            assumeThat(code).isEmpty();
        }

        @Disabled("on purpose")
        @ParameterizedTest
        @TencentErrorSource("4300")
        void disabled(String code) {}

        @Nested
        class TearDown {

            @ParameterizedTest
            @TencentErrorSource("4400")
            void passing(String code) {}

            @AfterEach
            void fails() {
                throw new AssertionError("on purpose");
            }
        }
    }

    @TencentErrorCoverage(generations = Generation.API_2017)
    static class PlaysNothing {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void another(String code) {}
    }

    /** What runs in a nested class counts for both; what runs around it does not count for the nested one. */
    @TencentErrorCoverage(codes = {"4000", "4100"})
    static class Around {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void outside(String code) {}

        @Nested
        @TencentErrorCoverage(codes = {"4000", "4100"})
        class Inner {

            @ParameterizedTest
            @TencentErrorSource("4100")
            void inside(String code) {}
        }
    }

    static class Inheriting extends PlaysNothing {

        @ParameterizedTest
        @TencentErrorSource(generations = Generation.API_2017)
        void every(String code) {}
    }

    @TencentErrorCoverage(families = "AuthFailures")
    static class Misspelt {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void another(String code) {}
    }

    /** Without the annotation. */
    static class NotJudged {

        @ParameterizedTest
        @TencentErrorSource({"4000", "4100"})
        void played(String code) {
            assertThat(code).isEqualTo("4000");
        }
    }
}
