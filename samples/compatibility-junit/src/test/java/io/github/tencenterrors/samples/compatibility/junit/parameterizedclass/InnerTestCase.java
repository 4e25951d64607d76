package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedClass;

/** The first parameter of an inner class's constructor is the outer instance, and nobody's to fill. */
class InnerTestCase {

    @Nested
    @ParameterizedClass
    @TencentErrorSource({"4100", "AuthFailure.TokenFailure"})
    @TestMethodOrder(MethodOrderer.MethodName.class)
    class Inner {

        private final String body;
        private final String code;

        Inner(@JsonBody String body, String code) {
            this.body = body;
            this.code = code;
        }

        @Test
        void one() {
            Played.TOLD.add("one " + code);
        }

        @Test
        void other() {
            assertThat(body).contains("{").contains(code);
            Played.TOLD.add("other " + code);
        }
    }
}
