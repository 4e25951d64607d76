package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.coverage.TencentErrorCoverage;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** A documented error is one object, to whatever it is played. */
    @ParameterizedClass
    @TencentErrorSource({"4000", "4100"})
    @TencentErrorCoverage(codes = {"4000", "4100"})
    record SharingWithItsMethod(DocumentedError error) {

        @ParameterizedTest
        @TencentErrorSource("4000")
        void isPlayedAnother(DocumentedError another) {}
    }

    @ParameterizedClass
    @TencentErrorSource({"4000", "4100"})
    @TencentErrorCoverage(codes = {"4000", "4100"})
    record SharingWithAnotherSource(DocumentedError error) {

        @ParameterizedTest
        @MethodSource("other")
        void passesOnce(DocumentedError other) {
            assertThat(other).isNotEqualTo(error);
        }

        static Stream<DocumentedError> other() {
            return ErrorCatalog.bundled().find("4100").stream();
        }
    }

    @ParameterizedClass
    @TencentErrorSource({"4000", "4100"})
    record SharingWithAnInnerClass(DocumentedError error) {

        @Nested
        @ParameterizedClass
        @TencentErrorSource({"4000", "4100"})
        @TencentErrorCoverage(codes = {"4000", "4100"})
        class Inner {

            private final String code;

            Inner(DocumentedError error) {
                this.code = error.code().text();
            }

            @Test
            void passesOnce() {
                assertThat(code).isEqualTo("4000");
            }
        }
    }

    @ParameterizedClass
    @TencentErrorSource("4000")
    record BesideAnotherTemplate(DocumentedError error) {

        @Nested
        @ParameterizedClass
        @TencentErrorSource("4000")
        @TencentErrorCoverage(codes = "4000")
        @ExtendWith(AnotherTemplate.class)
        class Inner {

            @Parameter
            private DocumentedError error;

            @Test
            void passesInTheOther() {
                assertThat(error).isNull();
            }
        }
    }

    /** Whose one invocation stands among those of the source. */
    static final class AnotherTemplate implements ClassTemplateInvocationContextProvider {

        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new Plain());
        }

        private static final class Plain implements ClassTemplateInvocationContext {}
    }
}
