package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tencenterrors.samples.compatibility.junit.Failures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class ParameterizedClassTest {

    private static final String CODE = "AuthFailure.TokenFailure";

    @BeforeEach
    void forget() {
        Played.TOLD.clear();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ConstructorTestCase.class,
                RecordTestCase.class,
                FieldsTestCase.class,
                InheritingTestCase.class,
                InnerTestCase.class
            })
    void isPlayedEachErrorWithEachTest(Class<?> fixture) {
        EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.params.argumentCountValidation", "strict")
                .selectors(selectClass(fixture))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.succeeded(4).failed(0));

        assertThat(Played.TOLD).containsExactly("one " + CODE, "other " + CODE, "one 4100", "other 4100");
    }

    @Nested
    class Misuse {

        private static final String PACKAGE =
                "io.github.tencenterrors.samples.compatibility.junit.parameterizedclass.MisuseTestCase$";

        @Test
        void namesTheClass() {
            assertThat(Failures.of(MisuseTestCase.MisspeltCode.class)).containsExactly("""
                    @TencentErrorSource selects no documented error
                      at:   class %sMisspeltCode
                      why:  no documented error has the code 'AuthFailure.TokenFailur'
                      fix:  did you mean 'AuthFailure.TokenFailure'?""".formatted(PACKAGE));
        }

        @Test
        void tellsThatTheConstructorTakesNothing() {
            assertThat(Failures.of(MisuseTestCase.NoParameter.class)).containsExactly("""
                    @TencentErrorSource has no parameter to fill
                      at:   class %sNoParameter
                      why:  there is no parameter
                      fix:  begin with a parameter of type DocumentedError, ErrorResponse, ErrorCode, Generation, \
                    String, @JsonBody String or JsonNode""".formatted(PACKAGE));
        }

        @Test
        void tellsWhichFieldIsNotOurs() {
            assertThat(Failures.of(MisuseTestCase.FieldOfAnotherType.class)).containsExactly("""
                    @TencentErrorSource has no parameter to fill
                      at:   class %sFieldOfAnotherType
                      why:  the first parameter is 'Path folder'
                      fix:  begin with a parameter of type DocumentedError, ErrorResponse, ErrorCode, Generation, \
                    String, @JsonBody String or JsonNode""".formatted(PACKAGE));
        }
    }
}
