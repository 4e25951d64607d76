package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericCodeTest {

    @ParameterizedTest
    @CsvSource({
        "4000,4000",
        "-2700,-2700",
        "04000,4000",
        "999999999999999999,999999999999999999",
        "-999999999999999999,-999999999999999999"
    })
    void isReadFromDigits(String text, long value) {
        assertThat(NumericCode.parse(text)).isEqualTo(new NumericCode(value));
    }

    @Test
    void isWrittenAsDigits() {
        assertThat(new NumericCode(-2700).text()).isEqualTo("-2700");
        assertThat(new NumericCode(4000)).hasToString("4000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4000 ", "4000.0", "+4000", "0x10", "AuthFailure", "1234567890123456789", "٤"})
    void isRefusedWhereTheTextIsNoInteger(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumericCode.parse(text))
                .withMessage("""
                                no error code: '%s'
                                  why:  a numeric code is an integer of at most 18 digits
                                  fix:  pass the digits alone, such as '4000'""", text);
    }

    /** Document 004, section 1: 0 means that the call succeeded. */
    @Test
    void isNeverZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericCode(0))
                .withMessage("no error code: 0\n  why:  0 means success in API 2.0\n  fix:  use a code such as 4000");
    }
}
