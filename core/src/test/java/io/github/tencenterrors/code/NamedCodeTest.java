package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCodeTest {

    @Nested
    class Family {

        @Test
        void isThePartBeforeTheDot() {
            assertThat(new NamedCode("AuthFailure.TokenFailure").family()).isEqualTo("AuthFailure");
        }

        @Test
        void isTheWholeCodeWhereThereIsNoDot() {
            assertThat(new NamedCode("InternalError").family()).isEqualTo("InternalError");
        }

        @Test
        void isFreeOfBlanksAndOfTheTrailingDot() {
            assertThat(new NamedCode(" FailedOperation. ").family()).isEqualTo("FailedOperation");
        }
    }

    @Nested
    class Details {

        @Test
        void areEverythingBehindTheFirstDot() {
            assertThat(new NamedCode("FailedOperation.DeleteTrigger.UrlUsed").details())
                    .contains("DeleteTrigger.UrlUsed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"InternalError", "InternalError."})
        void areEmptyForAFamily(String code) {
            assertThat(new NamedCode(code).details()).isEmpty();
        }
    }

    @Nested
    class UntidinessOf {

        @ParameterizedTest
        @CsvSource(
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "InvalidParameter ,SURROUNDING_BLANK",
                    " InvalidParameter,SURROUNDING_BLANK",
                    "FailedOperation.PermissionDenied.,TRAILING_DOT",
                    "FailedOperation.DeleteTrigger.UrlUsed,MORE_THAN_TWO_SEGMENTS",
                    "InvalidParameter.Vpc_Id,UNDERSCORE_OR_HYPHEN",
                    "InvalidParameter.Vpc-Id,UNDERSCORE_OR_HYPHEN",
                    "MissingParameter.cmq,LOWER_CASE_SEGMENT",
                    "internalError,LOWER_CASE_SEGMENT"
                })
        void aCodeNamesWhatIsOdd(String code, Untidiness expected) {
            assertThat(new NamedCode(code).untidiness()).containsExactly(expected);
            assertThat(new NamedCode(code).isTidy()).isFalse();
        }

        @Test
        void aCodeNamesEverythingThatIsOdd() {
            assertThat(new NamedCode("a_b.C.d. ").untidiness()).containsExactlyInAnyOrder(Untidiness.values());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"InternalError", "InvalidRequest.MFACheckFailed", "InternalError.CAMInnerError", "A.B1"})
        void aTidyCodeIsEmpty(String code) {
            assertThat(new NamedCode(code).untidiness()).isEmpty();
            assertThat(new NamedCode(code).isTidy()).isTrue();
        }
    }

    @Nested
    class Tidied {

        @Test
        void dropsBlanksAndTheTrailingDot() {
            assertThat(new NamedCode(" A.B. ").tidied()).isEqualTo(new NamedCode("A.B"));
        }

        @Test
        void keepsWhatIsSpelling() {
            NamedCode code = new NamedCode("a_b.c.d");

            assertThat(code.tidied()).isSameAs(code);
        }
    }

    @Nested
    class Nonsense {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t"})
        void withoutLettersIsRefused(String text) {
            assertRefused(text, "a code has at least one letter", "give a code such as 'InternalError'");
        }

        @Test
        void ofDigitsIsSentToTheOtherVocabulary() {
            assertRefused("4000", "a dotted name begins with a letter", "use NumericCode for the codes of API 2.0");
        }

        @ParameterizedTest
        @CsvSource({"AuthFailure..X,AuthFailure.X", ".AuthFailure,AuthFailure", "A...B..C,A.B.C", "A..,A."})
        void withAnEmptySegmentIsRefused(String text, String suggestion) {
            assertRefused(text, "a segment between two dots is empty", "did you mean '" + suggestion + "'?");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "Auth Failure,5,U+0020,AuthFailure",
                    "AuthFailure:X,12,\"':'\",AuthFailureX",
                    "AuthFailure~X,12,\"'~'\",AuthFailureX",
                    "AuthFailüre,9,U+00FC,AuthFailre"
                })
        void withAForeignCharacterIsRefused(String text, int at, String shown, String suggestion) {
            assertRefused(text, "character " + at + " is " + shown, "did you mean '" + suggestion + "'?");
        }

        @Test
        void withoutAnyUsableCharacterGetsAnExample() {
            assertRefused(
                    "错误",
                    "character 1 is U+9519",
                    "a code is letters and digits in segments joined by dots, such as 'AuthFailure.TokenFailure'");
        }

        @Test
        void beginningWithADigitIsRefused() {
            assertRefused("4000x", "a dotted name begins with a letter", "did you mean 'x'?");
        }

        @Test
        void thatIsTooLongIsCutInTheMessage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NamedCode("x".repeat(NamedCode.MAX_LENGTH + 1)))
                    .withMessage("no error code: '" + "x".repeat(40) + """
        …'
          why:  it has 201 characters, a code has at most 200
          fix:  pass the code alone, without message or body""");
        }

        private void assertRefused(String text, String why, String fix) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NamedCode(text))
                    .withMessage("no error code: '%s'\n  why:  %s\n  fix:  %s", text, why, fix);
        }
    }

    @Test
    void ofTheGreatestLengthIsACode() {
        assertThat(new NamedCode("x".repeat(NamedCode.MAX_LENGTH)).text()).hasSize(NamedCode.MAX_LENGTH);
    }

    @Test
    void printsAsItsText() {
        assertThat(new NamedCode("A.B")).hasToString("A.B");
    }
}
