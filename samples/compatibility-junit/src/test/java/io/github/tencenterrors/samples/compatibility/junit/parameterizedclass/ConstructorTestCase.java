package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedClass;

@ParameterizedClass
@TencentErrorSource("AuthFailure.TokenFailure")
@TencentErrorSource("4100")
@TestMethodOrder(MethodOrderer.MethodName.class)
class ConstructorTestCase {

    private final DocumentedError error;
    private final String body;

    ConstructorTestCase(DocumentedError error, @JsonBody String body, TestInfo info) {
        this.error = error;
        this.body = body;
        assertThat(info.getTestClass()).contains(ConstructorTestCase.class);
    }

    @Test
    void one() {
        Played.TOLD.add("one " + error.code());
    }

    @Test
    void other() {
        assertThat(body).isEqualTo(error.toResponse().toJson());
        Played.TOLD.add("other " + error.code());
    }
}
