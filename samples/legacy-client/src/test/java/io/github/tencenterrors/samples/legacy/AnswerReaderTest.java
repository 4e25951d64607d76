package io.github.tencenterrors.samples.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private final AnswerReader reader = new AnswerReader(ApiModule.CVM);

    @Nested
    class Success {

        @ParameterizedTest
        @ValueSource(strings = {"{\"code\":0,\"message\":\"\"}", "{\"code\":\"0\",\"message\":\"OK\"}"})
        void isCodeZero(String text) {
            assertThat(reader.read(text)).isInstanceOf(Answer.Done.class);
        }
    }

    @Nested
    class Refusal {

        @Test
        void hasTheCodeAsANumberOrAsAText() {
            Answer number = reader.read("{\"code\":4100,\"message\":\"no\"}");
            Answer text = reader.read("{\"code\":\"4100\",\"message\":\"no\"}");

            assertThat(number).isEqualTo(text).isEqualTo(new Answer.Refused(reason(4100, Kind.CREDENTIALS), Map.of()));
        }

        @Test
        void hasTheNameWithoutItsBlanks() {
            Answer answer = reader.read("{\"code\":4100,\"message\":\"no\",\"codeDesc\":\"AuthFailure \"}");

            assertThat(reasonOf(answer).codeDesc()).contains("AuthFailure");
        }

        @Test
        void isUnexpectedWhereWeDoNotKnowTheCode() {
            Answer answer = reader.read("{\"code\":7777,\"message\":\"no\"}");

            assertThat(reasonOf(answer).kind()).isEqualTo(Kind.UNEXPECTED);
        }
    }

    @Nested
    class OfAModule {

        private final AnswerReader monitor = new AnswerReader(ApiModule.MONITOR);

        @Test
        void meansWhatTheModulesCodeMeans() {
            Reason reason = reasonOf(monitor.read("{\"code\":5100,\"message\":\" (-514)Resource already exists\"}"));

            assertThat(reason.moduleCode()).hasValue(-514);
            assertThat(reason.message()).isEqualTo("Resource already exists");
            assertThat(reason.kind()).isEqualTo(Kind.RESOURCE_STATE);
        }

        @Test
        void meansWhatTheCodeMeansInAnotherModule() {
            Reason reason = reasonOf(reader.read("{\"code\":5100,\"message\":\"(-514) Resource already exists\"}"));

            assertThat(reason.moduleCode()).hasValue(-514);
            assertThat(reason.kind()).isEqualTo(Kind.SERVICE_FAULT);
        }

        @Test
        void meansWhatTheCodeMeansWhereWeDoNotKnowTheModules() {
            Reason reason = reasonOf(monitor.read("{\"code\":4000,\"message\":\"(60024) no\"}"));

            assertThat(reason.moduleCode()).hasValue(60024);
            assertThat(reason.kind()).isEqualTo(Kind.INVALID_REQUEST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"(cns:RecordList) no", "no (-514)", "(bd6d22a359eb) no"})
        void isNotReadFromOtherBrackets(String message) {
            Reason reason = reasonOf(monitor.read("{\"code\":5100,\"message\":\"" + message + "\"}"));

            assertThat(reason.moduleCode()).isEmpty();
            assertThat(reason.message()).isEqualTo(message);
        }
    }

    @Nested
    class OfABatch {

        private static final String DETAIL = """
                {"code": %d, "message": "no", "detail": {
                  "ins-1": {"code": 0, "message": ""},
                  "ins-2": {"code": 5000, "message": "no"}}}
                """;

        @Test
        void isPartlyDoneAndTellsWhatFailed() {
            assertThat(reader.read(DETAIL.formatted(5400)))
                    .isEqualTo(new Answer.PartlyDone(
                            reason(5400, Kind.PARTIAL), Map.of("ins-2", reason(5000, Kind.RESOURCE_MISSING))));
        }

        @Test
        void isPartlyDoneWithoutDetailToo() {
            assertThat(reader.read("{\"code\":5400,\"message\":\"no\"}"))
                    .isEqualTo(new Answer.PartlyDone(reason(5400, Kind.PARTIAL), Map.of()));
        }

        @Test
        void isRefusedAndTellsWhatFailed() {
            assertThat(reader.read(DETAIL.formatted(5100)))
                    .isEqualTo(new Answer.Refused(
                            reason(5100, Kind.SERVICE_FAULT), Map.of("ins-2", reason(5000, Kind.RESOURCE_MISSING))));
        }
    }

    @Nested
    class MadeUpByTheSdk {

        @ParameterizedTest
        @ValueSource(ints = {-2300, -2700, -2800})
        void isNoAnswer(int code) {
            Answer answer = reader.read(
                    "{\"code\":%d,\"location\":\"com.qcloud.Common.Request:225\",\"message\":\"api sdk throw exception! x\"}"
                            .formatted(code));

            assertThat(answer).isEqualTo(new Answer.Unanswered("api sdk throw exception! x"));
        }

        @Test
        void isNotTakenFromTheCodeAlone() {
            assertThat(reader.read("{\"code\":-2700,\"message\":\"no\"}")).isInstanceOf(Answer.Refused.class);
        }
    }

    @Nested
    class Nonsense {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "[]",
                    "{}",
                    "<html>",
                    "{\"code\":41",
                    "{\"code\":true}",
                    "{\"code\":4100.5}",
                    "{\"code\":\"AuthFailure\"}",
                    "{\"code\":99999999999999999999}",
                    "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure\",\"Message\":\"\"},\"RequestId\":\"\"}}"
                })
        void isNoAnswer(String text) {
            assertThat(reader.read(text)).isEqualTo(new Answer.Unanswered("the answer is not an answer of API 2.0"));
        }
    }

    private static Reason reason(long code, Kind kind) {
        return new Reason(code, Optional.empty(), OptionalLong.empty(), "no", kind);
    }

    private static Reason reasonOf(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).reason();
    }
}
