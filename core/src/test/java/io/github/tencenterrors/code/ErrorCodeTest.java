package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void ofDigitsIsNumeric() {
        assertThat(ErrorCode.parse("4100")).isEqualTo(new NumericCode(4100));
    }

    @Test
    void ofLettersIsNamed() {
        assertThat(ErrorCode.parse("AuthFailure")).isEqualTo(new NamedCode("AuthFailure"));
    }
}
