package io.github.tencenterrors.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.params.ParameterizedTest;

class DisplayNamesTestCase {

    @ParameterizedTest(name = "<{arguments}>")
    @TencentErrorSource("AuthFailure.TokenFailure")
    void oneError(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest(name = "<{arguments}>")
    @TencentErrorSource("AuthFailure.TokenFailure")
    void oneBody(@JsonBody String body) {
        Run.tell(body);
    }

    @ParameterizedTest(name = "<{arguments}>")
    @TencentErrorSource("AuthFailure.TokenFailure")
    void several(ErrorResponse response, Generation generation, String code, ErrorCode value, @JsonBody String body) {
        Run.tell(response, generation, code, value, body);
    }

    @ParameterizedTest(name = "<{arguments}>")
    @TencentErrorSource("AuthFailure.TokenFailure")
    void errorBehind(JsonNode tree, DocumentedError error) {
        Run.tell(tree, error);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void byDefault(ErrorResponse response) {
        Run.tell(response);
    }
}
