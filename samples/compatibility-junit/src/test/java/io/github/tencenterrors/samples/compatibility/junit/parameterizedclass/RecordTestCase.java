package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedClass;

@ParameterizedClass
@TencentErrorSource({"4100", "AuthFailure.TokenFailure"})
@TestMethodOrder(MethodOrderer.MethodName.class)
record RecordTestCase(String code, @JsonBody String body, Generation generation) {

    @Test
    void one() {
        Played.TOLD.add("one " + code);
    }

    @Test
    void other() {
        assertThat(body).contains(code);
        assertThat(generation).isIn(Generation.API_3_0, Generation.API_2_0);
        Played.TOLD.add("other " + code);
    }
}
