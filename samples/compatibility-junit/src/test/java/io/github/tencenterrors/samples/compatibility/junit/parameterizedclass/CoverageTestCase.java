package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.coverage.TencentErrorCoverage;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;

/** Errors that are played to classes. */
class CoverageTestCase {

    @ParameterizedClass
    @TencentErrorSource({"4000", "4100"})
    @TencentErrorCoverage(codes = {"4000", "4100", "4200", "4300"})
    record Complete(@JsonBody String body) {

        @Test
        void passes() {
            assertThat(body).isNotEmpty();
        }

        @ParameterizedTest
        @TencentErrorSource("4200")
        void isPlayedAnother(String code) {}

        @Nested
        class Inner {

            @ParameterizedTest
            @TencentErrorSource("4300")
            void isPlayedAThird(String code) {}
        }
    }

    @ParameterizedClass
    @TencentErrorSource({"4000", "4100"})
    @TencentErrorCoverage(codes = {"4000", "4100", "4200"})
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Incomplete {

        @Parameter
        private String code = "";

        @Test
        void passesOnce() {
            assertThat(code).isEqualTo("4000");
        }

        @Test
        void fails() {
            assertThat(code).isEmpty();
        }
    }
}
