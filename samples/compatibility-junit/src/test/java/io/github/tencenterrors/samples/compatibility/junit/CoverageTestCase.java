package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.coverage.TencentErrorCoverage;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.ValueSource;

/** One error for each thing that may become of a test. */
class CoverageTestCase {

    @TencentErrorCoverage(codes = {"4000", "41*"})
    static class Complete {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void body(@JsonBody String body) {}

        @ParameterizedTest
        @TencentErrorSource("4100")
        void error(DocumentedError error) {}

        @ParameterizedTest
        @TencentErrorSource("4101")
        void accessor(ArgumentsAccessor arguments) {}

        @ParameterizedTest
        @ValueSource(strings = "4103")
        @TencentErrorSource("4102")
        void besideAnotherSource(String code) {}

        @Nested
        class Inner {

            @ParameterizedTest
            @TencentErrorSource({"4103", "4104", "4105", "4106", "4110"})
            void code(ErrorCode code) {}
        }
    }

    @TencentErrorCoverage(codes = {"4000", "4100", "4200", "4300", "4400", "4500", "4600"})
    static class Incomplete {

        @ParameterizedTest
        @TencentErrorSource({"4000", "4100", "4200"})
        void byCode(String code) {
            assertThat(code).isNotEqualTo("4100");
            assumeThat(code).isNotEqualTo("4200");
        }

        @Nested
        class SetUp {

            @BeforeEach
            void fails() {
                throw new AssertionError("on purpose");
            }

            @ParameterizedTest
            @TencentErrorSource("4300")
            void neverRuns(String code) {}
        }

        @Nested
        class TearDown {

            @AfterEach
            void fails() {
                throw new AssertionError("on purpose");
            }

            @ParameterizedTest
            @TencentErrorSource("4400")
            void passes(String code) {}
        }

        @Nested
        @ExtendWith(FailingResource.class)
        class Extension {

            @ParameterizedTest
            @TencentErrorSource("4500")
            void passes(String code) {}
        }
    }

    /** Fails when JUnit closes the store of the invocation. */
    static final class FailingResource implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            context.getStore(ExtensionContext.Namespace.create(FailingResource.class))
                    .put("resource", new Failing());
        }

        @SuppressWarnings("deprecation") // JUnit 5.10 closes nothing else
        private static final class Failing implements CloseableResource, AutoCloseable {

            @Override
            public void close() {
                throw new AssertionError("on purpose");
            }
        }
    }
}
