package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.fail;

import io.github.tencenterrors.junit.TencentErrorSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Each class makes one mistake; none may be played. */
class MisuseTestCase {

    @ParameterizedClass
    @TencentErrorSource("AuthFailure.TokenFailur")
    record MisspeltCode(String code) {

        @Test
        void neverRuns() {
            fail("was given %s", code);
        }
    }

    @ParameterizedClass
    @TencentErrorSource("4100")
    static class NoParameter {

        @Test
        void neverRuns() {
            fail("ran");
        }
    }

    @ParameterizedClass
    @TencentErrorSource("4100")
    static class FieldOfAnotherType {

        @Parameter
        Path folder;

        @Test
        void neverRuns() {
            fail("was given %s", folder);
        }
    }
}
