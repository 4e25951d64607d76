package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleCodeTest {

    /** Document 004, section 2, has the first; the others were seen in logged responses. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "(-514) Resource already exists,-514",
                "(60024)text,60024",
                "  (7)  text,7",
                "(1012),1012",
                "(123456789012345678) text,123456789012345678",
                "(-123456789012345678) text,-123456789012345678"
            })
    void standsInBracketsAtTheHeadOfAMessage(String message, long code) {
        assertThat(ModuleCode.atHeadOf(message)).contains(new ModuleCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "no brackets",
                "[7) text",
                "(7",
                "(cns:RecordList) denied",
                "(bd6d22a359eb) failed",
                "failed (-514)",
                "( -514) text",
                "(-) text",
                "(1234567890123456789) text"
            })
    void isNotFoundInDecoys(String message) {
        assertThat(ModuleCode.atHeadOf(message)).isEmpty();
    }

    @Test
    void isPutInFrontOfAMessage() {
        assertThat(new ModuleCode(-514).inFrontOf("Resource already exists"))
                .isEqualTo("(-514) Resource already exists");
    }

    @Test
    void isReadFromDigitsAndWrittenAsDigits() {
        assertThat(ModuleCode.parse("-514")).isEqualTo(new ModuleCode(-514)).hasToString("-514");
        assertThat(new ModuleCode(0).text()).isEqualTo("0");
    }

    @Test
    void isRefusedWithItsBrackets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleCode.parse("(-514)"))
                .withMessage("""
                        no error code: '(-514)'
                          why:  a module code is an integer of at most 18 digits
                          fix:  pass the digits alone, such as '4000'""");
    }
}
