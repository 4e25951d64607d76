package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** Its fields stand in another order than their indexes. */
@ParameterizedClass
@TencentErrorSource({"4100", "AuthFailure.TokenFailure"})
@TestMethodOrder(MethodOrderer.MethodName.class)
class FieldsTestCase {

    @Parameter
    ArgumentsAccessor arguments;

    @Parameter(2)
    String code;

    @Parameter(0)
    @JsonBody
    String body;

    @Parameter(1)
    ErrorResponse response;

    @Test
    void one() {
        Played.TOLD.add("one " + code);
    }

    @Test
    void other() {
        assertThat(body).isEqualTo(response.toJson());
        assertThat(arguments.toList()).startsWith(body, response, code).hasSize(4);
        Played.TOLD.add("other " + response.code());
    }
}
