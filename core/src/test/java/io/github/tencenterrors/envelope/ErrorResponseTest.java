package io.github.tencenterrors.envelope;

import static io.github.tencenterrors.envelope.Generation.API_2017;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorResponseTest {

    @Nested
    class InTheResponseEnvelope {

        /** The shape of document 002's sample. */
        @Test
        void rendersCodeMessageAndRequestId() {
            ErrorResponse response = ErrorResponse.of(API_3_0, new NamedCode("AuthFailure.SignatureFailure"))
                    .withMessage("wrong signature")
                    .withRequestId("ed93f3cb-f35e-473f-b9f3-0d451b8b79c6");

            assertThat(response.toJson())
                    .isEqualTo("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureFailure\","
                            + "\"Message\":\"wrong signature\"},"
                            + "\"RequestId\":\"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6\"}}");
        }

        @Test
        void leavesOutWhatIsAbsent() {
            assertThat(ErrorResponse.of(API_2017, "AuthFailure").toJson())
                    .isEqualTo("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure\"}}}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"FailedOperation.PermissionDenied.", "X ", "no code at all!", "4000"})
        void holdsAnyCodeThatAServerMaySend(String code) {
            assertThat(ErrorResponse.of(API_3_0, code).code()).isEqualTo(code);
        }

        @Test
        void hasNoModuleCodeThoughTheMessageLooksLikeOne() {
            assertThat(ErrorResponse.of(API_3_0, "InternalError")
                            .withMessage("(7) failed")
                            .moduleCode())
                    .isEmpty();
        }

        @Test
        void refusesAnEmptyCode() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorResponse.of(API_3_0, ""))
                    .withMessage("""
                            no failure: an empty code
                              why:  a response whose Code is empty is a success
                              fix:  give a code such as 'InternalError'""");
        }

        @Test
        void refusesWhatOnlyApi20Carries() {
            ErrorResponse response = ErrorResponse.of(API_2017, "AuthFailure");

            assertRefused("codeDesc", () -> response.withCodeDesc("AuthFailure"));
            assertRefused("a module code", () -> response.withModuleCode(new ModuleCode(-514)));
            assertRefused("detail", () -> response.withDetail(List.of(item("0"))));
        }

        private void assertRefused(String member, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
            assertThatIllegalArgumentException().isThrownBy(call).withMessage("""
                                    API 2017 has no place for %s
                                      why:  only the envelope of API 2.0 carries it
                                      fix:  leave it out, or use Generation.API_2_0""", member);
        }
    }

    @Nested
    class InTheFlatEnvelope {

        @Test
        void rendersTheCodeAsAnInteger() {
            assertThat(ErrorResponse.of(API_2_0, "4100").withMessage("denied").toJson())
                    .isEqualTo("{\"code\":4100,\"message\":\"denied\"}");
        }

        @Test
        void rendersEverythingThatLogsShow() {
            ErrorResponse response = ErrorResponse.of(API_2_0, "5400")
                    .withMessage("partly")
                    .withCodeDesc("PartialSuccess")
                    .withRequestId("42")
                    .withDetail(List.of(
                            item("0"), new BatchItem("ins-2", "5100", Optional.of("(7) no"), Optional.of("x"))));

            assertThat(response.toJson())
                    .isEqualTo("{\"code\":5400,\"message\":\"partly\",\"codeDesc\":\"PartialSuccess\",\"requestId\":42,"
                            + "\"detail\":{\"ins-1\":{\"code\":0},"
                            + "\"ins-2\":{\"code\":5100,\"message\":\"(7) no\",\"requestId\":\"x\"}}}");
        }

        /** Document 004, section 2. */
        @Test
        void putsTheModuleCodeBeforeTheMessage() {
            ErrorResponse response = ErrorResponse.of(API_2_0, "5100")
                    .withMessage("Resource already exists")
                    .withModuleCode(new ModuleCode(-514));

            assertThat(response.message()).contains("(-514) Resource already exists");
            assertThat(response.moduleCode()).contains(new ModuleCode(-514));
        }

        @Test
        void isPartialWithCode5400Alone() {
            assertThat(ErrorResponse.of(API_2_0, "5400").outcome()).isEqualTo(Outcome.PARTIAL);
            assertThat(ErrorResponse.of(API_2_0, "5100").outcome()).isEqualTo(Outcome.ERROR);
            assertThat(ErrorResponse.of(API_3_0, "5400").outcome()).isEqualTo(Outcome.ERROR);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "AuthFailure", "04000", "-0", "4000.0", " 4000"})
        void refusesACodeThatIsNoInteger(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorResponse.of(API_2_0, code))
                    .withMessage("""
                                    no code of API 2.0: '%s'
                                      why:  its codes are integers without leading zeros
                                      fix:  pass the digits alone, such as '4000'""", code);
        }

        @Test
        void refusesZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorResponse.of(API_2_0, "0"))
                    .withMessage(
                            "no failure: code 0\n  why:  0 means success in API 2.0\n  fix:  use a code such as 4000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "API_2_0,AuthFailure,give the generation that the code belongs to",
        "API_3_0,4000,give the generation that the code belongs to"
    })
    void refusesACodeOfAnotherGeneration(Generation generation, String code, String fix) {
        assertRefusesCode(generation, ErrorCode.parse(code), fix);
    }

    @Test
    void refusesAModuleCodeInThePlaceOfACode() {
        assertRefusesCode(API_2_0, new ModuleCode(-514), "give a module code to withModuleCode");
    }

    private static void assertRefusesCode(Generation generation, ErrorCode code, String fix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorResponse.of(generation, code))
                .withMessage("""
                                %s has no place for the code '%s'
                                  why:  API 2.0 has integers for codes, the other generations dotted names
                                  fix:  %s""", generation.label(), code.text(), fix);
    }

    @Test
    void refusesAResourceThatStandsTwiceInTheDetail() {
        ErrorResponse response = ErrorResponse.of(API_2_0, "5400");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> response.withDetail(List.of(item("0"), item("5100"))))
                .withMessageStartingWith("a resource stands twice in the detail of a batch");
    }

    @Test
    void refusesAResourceWhoseCodeIsNoInteger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("AuthFailure"))
                .withMessageStartingWith("no code of API 2.0: 'AuthFailure'");
    }

    @Test
    void movesToAnotherGeneration() {
        ErrorResponse moved = ErrorResponse.of(API_3_0, "AuthFailure").withGeneration(API_2017);

        assertThat(moved).isEqualTo(ErrorResponse.of(API_2017, "AuthFailure"));
    }

    @Test
    void keepsItsDetailWhateverTheCallerDoes() {
        List<BatchItem> items = new java.util.ArrayList<>(List.of(item("0")));
        ErrorResponse response = ErrorResponse.of(API_2_0, "5400").withDetail(items);

        items.clear();

        assertThat(response.detail()).containsExactly(item("0"));
    }

    private static BatchItem item(String code) {
        return new BatchItem("ins-1", code, Optional.empty(), Optional.empty());
    }
}
