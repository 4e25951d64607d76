package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.ValueSource;

/** What may become of a test that is played an error. */
class ObservedTestCase {

    static class Arguments {

        @ParameterizedTest
        @TencentErrorSource
        void error(DocumentedError error) {}

        @ParameterizedTest
        @TencentErrorSource
        void response(ErrorResponse response) {}

        @ParameterizedTest
        @TencentErrorSource
        void body(@JsonBody String body) {}

        @ParameterizedTest
        @TencentErrorSource
        void tree(JsonNode tree) {}

        @ParameterizedTest
        @TencentErrorSource
        void code(String code) {}

        @ParameterizedTest
        @TencentErrorSource
        void codeValue(ErrorCode code) {}

        @ParameterizedTest
        @TencentErrorSource
        void accessor(ArgumentsAccessor arguments) {}

        @ParameterizedTest
        @TencentErrorSource
        void aggregated(@AggregateWith(Label.class) String label) {}

        @ParameterizedTest
        @TencentErrorSource
        void several(Generation generation, String code, DocumentedError error) {}

        @ParameterizedTest
        @TencentErrorSource
        void generation(Generation generation) {}

        @ParameterizedTest
        @ValueSource(strings = {"AuthFailure.TokenFailure", "FailedOperation.OnFire"})
        @TencentErrorSource("AuthFailure.TokenFailure")
        @ValueSource(strings = "AuthFailure.TokenFailure")
        void besideAnotherSource(String code) {}

        @ParameterizedTest
        @TencentErrorSource(generations = Generation.API_2_0, codes = "5400")
        @TencentErrorSource({"4100", "5400"})
        void twoSelections(String code) {}
    }

    static final class Label implements ArgumentsAggregator {

        @Override
        public Object aggregateArguments(ArgumentsAccessor accessor, ParameterContext context) {
            return accessor.get(0, DocumentedError.class).label();
        }
    }

    static class Results {

        @ParameterizedTest
        @TencentErrorSource({"4000", "4100", "4200"})
        void byCode(String code) {
            assumeThat(code).isNotEqualTo("4200");
            assertThat(code).isNotEqualTo("4100");
        }
    }

    static class SetUpFails extends Playing4000 {

        @BeforeEach
        void setUp() {
            fail("on purpose");
        }
    }

    static class SetUpAborts extends Playing4000 {

        @BeforeEach
        void setUp() {
            assumeThat(true).isFalse();
        }
    }

    static class TearDownFails extends Playing4000 {

        @AfterEach
        void tearDown() {
            fail("on purpose");
        }
    }

    @ExtendWith(Misbehaving.AfterEach.class)
    static class ExtensionFails extends Playing4000 {}

    @ExtendWith(Misbehaving.Resource.class)
    static class ResourceFails extends Playing4000 {}

    @ExtendWith(Misbehaving.FailingInterceptor.class)
    static class InterceptorFails extends Playing4000 {}

    @ExtendWith(Misbehaving.SkippingInterceptor.class)
    static class Skipped extends Playing4000 {}

    @ExtendWith(Misbehaving.Condition.class)
    static class Disabled extends Playing4000 {}

    static class WrongArguments {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void playing(String code, Thread nobodyResolvesThis) {}
    }

    static class Inheriting extends WithTestInfo {

        @Nested
        class Inner {

            @ParameterizedTest
            @TencentErrorSource("4100")
            void nested(ErrorCode code) {}
        }
    }

    static class Repeated {

        @RepeatedTest(2)
        void notOurs() {}

        @ParameterizedTest
        @TencentErrorSource("4000")
        @TencentErrorSource({"4000", "4100"})
        void once(String code) {}
    }

    static class BesideAnotherTemplate {

        @ExtendWith(Misbehaving.Template.class)
        @ParameterizedTest
        @TencentErrorSource({"4000", "4100"})
        void failingInTheOthers(String code) {}

        @ExtendWith({Misbehaving.Template.class, Misbehaving.Resolver.class})
        @ParameterizedTest
        @TencentErrorSource("4000")
        void passingInAll(String code) {}
    }

    static class Playing4000 {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void playing(String code) {}
    }

    static class WithTestInfo {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void inherited(String code, TestInfo info) {}
    }
}
