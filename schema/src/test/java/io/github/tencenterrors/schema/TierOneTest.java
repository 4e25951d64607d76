package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.BatchItem;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.ReadLimits;
import io.github.tencenterrors.envelope.SchemaTier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierOneTest {

    @Nested
    class Takes {

        @ParameterizedTest
        @MethodSource("io.github.tencenterrors.schema.BundledErrorsTest#errors")
        void everyDocumentedError(DocumentedError error) {
            String body = error.toResponse().toJson();

            assertThat(outcome(body, SchemaTier.WIRE))
                    .isEqualTo(error.toResponse().outcome());
            assertThat(outcome(body, SchemaTier.DOCUMENTED))
                    .isEqualTo(error.toResponse().outcome());
        }

        @ParameterizedTest
        @EnumSource
        void aBatchOfWhichAPartWasDone(SchemaTier tier) {
            ErrorResponse response = ErrorResponse.of(Generation.API_2_0, "5400")
                    .withMessage("")
                    .withDetail(List.of(
                            new BatchItem("ins-1", "0", Optional.of("成功"), Optional.empty()),
                            new BatchItem("ins-2", "4400", Optional.empty(), Optional.of("7"))));

            assertThat(outcome(response.toJson(), tier)).isEqualTo(Outcome.PARTIAL);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'Response':{'RequestId':'x'}}",
                    " {\n 'Response' :\t{ 'RequestId' : 'x' , 'Set' : [ ] } } \r\n",
                    "{'Response':{'Set':[{'Error':{'Code':''}},{'Error':null,'Error2':[[[1.5e-3,-0,true,false]]]}],'RequestId':'x'}}",
                    "{'Response':{'名':{'名':{'名':'\\u540d\\ud83d\\ude00\\\\\\/'}},'RequestId':'\\u0078'},'retcode':0}",
                    "{'code':0,'message':'','data':{'code':{'code':[]}}}",
                    "{'code':'0','codeDesc':'Success'}",
                    "{'requestId':123456789012345678,'code':0,'detail':'anything'}"
                })
        void aSuccessWhateverItCarries(String body) {
            assertThat(outcome(Json.of(body), SchemaTier.WIRE)).isEqualTo(Outcome.SUCCESS);
            assertThat(outcome(Json.of(body), SchemaTier.DOCUMENTED)).isEqualTo(Outcome.SUCCESS);
        }

        @Test
        void manyObjectsWithManyMembers() {
            String item = "{" + numbered("'m%d':{'a':1,'b':[{}]}", 300) + "}";
            String body = Json.of("{'Response':{'Set':[" + (item + ",").repeat(100) + "{}],'RequestId':'x'}}");

            assertThat(outcome(body, SchemaTier.DOCUMENTED)).isEqualTo(Outcome.SUCCESS);
        }

        @Test
        void onTheWireWhatNoDocumentPromises() {
            assertThat(outcome(Json.of("{'Response':{'Error':{'Code':'InternalError','More':1}}}"), SchemaTier.WIRE))
                    .isEqualTo(Outcome.ERROR);
            assertThat(outcome(Json.of("{'Response':{'Error':null}}"), SchemaTier.WIRE))
                    .isEqualTo(Outcome.SUCCESS);
        }
    }

    @Nested
    class Leaves {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "{}",
                    "[]",
                    "null",
                    "{'Response':{'RequestId':'x'}}}",
                    "{'Response':{'RequestId':'x'},}",
                    "{'Response':{'RequestId':'x',}}",
                    "{'Response':{'RequestId':'x'}",
                    "{'Response':{'RequestId':'x'}}\u0000",
                    "\uFEFF{'Response':{'RequestId':'x'}}",
                    "{'Response':{'RequestId':'x','Set':[1,]}}",
                    "{'Response':{'RequestId':'x','Set':01}}",
                    "{'Response':{'RequestId':'x','Set':1.}}",
                    "{'Response':{'RequestId':'x','Set':.5}}",
                    "{'Response':{'RequestId':'x','Set':+1}}",
                    "{'Response':{'RequestId':'x','Set':1e}}",
                    "{'Response':{'RequestId':'x','Set':NaN}}",
                    "{'Response':{'RequestId':'x','Set':nul}}",
                    "{'Response':{'RequestId':'x','Set':'\\x'}}",
                    "{'Response':{'RequestId':'x','Set':'\\u00g0'}}",
                    "{'Response':{'RequestId':'x','Set':'\t'}}",
                    "{'Response':{'RequestId':'x','RequestId':'y'}}",
                    "{'Response':{'RequestId':'x','Set':{'a':1,'\\u0061':2}}}",
                    "{'Response':{'RequestId':'x'},'\\u0052esponse':{}}",
                    "{'Response':{'RequestId':'x','Set':{'a':{'a':1},'a':2}}}",
                    "{'Response':{'RequestId':'x','Error':{'Code':'Nonsense','Message':''}}}",
                    "{'Error':{'Code':'InternalError','Message':''},'RequestId':'x'}",
                    "{'code':4000,'message':'(7) no such module'}",
                    "{'code':5400,'detail':{'ins-1':{'code':'x'}}}",
                    "{'code':5400,'detail':[]}",
                    "{'code':1}"
                })
        void whatTierTwoHasSomethingToSayOf(String body) {
            assertThat(outcome(Json.of(body), SchemaTier.DOCUMENTED)).isNull();
            assertThat(ResponseContract.documented().check(Json.of(body)).findings())
                    .isNotEmpty();
        }

        @Test
        void nestingBeyondTheLimits() {
            int deepest = ReadLimits.STANDARD.maxDepth();

            assertThat(outcome(nested(deepest), SchemaTier.WIRE)).isEqualTo(Outcome.SUCCESS);
            assertThat(outcome(nested(deepest + 1), SchemaTier.WIRE)).isNull();
        }

        @Test
        void bodiesBeyondTheLimits() {
            String body = Json.of("{'code':0}");
            int blanks = ReadLimits.STANDARD.maxBytes() - body.length();

            assertThat(outcome(body + " ".repeat(blanks), SchemaTier.WIRE)).isEqualTo(Outcome.SUCCESS);
            assertThat(outcome(body + " ".repeat(blanks + 1), SchemaTier.WIRE)).isNull();
        }

        private static String nested(int depth) {
            return "{\"code\":0,\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
        }
    }

    @Nested
    class Reports {

        @Test
        void holdOnToNoArrayOfTheCaller() {
            byte[] body = Json.of("{'code':0,'message':'as it was'}").getBytes(StandardCharsets.UTF_8);
            ContractReport report = ResponseContract.documented().check(body);

            Arrays.fill(body, (byte) ' ');

            assertThat(report.excerpt()).isEqualTo(Json.of("  {'code':0,'message':'as it was'}"));
            assertThat(report.under(SchemaTier.WIRE).outcome()).isEqualTo(Outcome.SUCCESS);
        }

        @Test
        void decodeWhatIsEscaped() {
            ContractReport report = ResponseContract.wire()
                    .check(Json.of(
                            "{'Response':{'Error':{'Code':'Internal\\u0045rror'},'RequestId':'\\\"\\u00e9\\n'}}"));

            assertThat(report.code()).contains("InternalError");
            assertThat(report.requestId()).contains("\"é\n");
        }
    }

    private static Outcome outcome(String body, SchemaTier tier) {
        TierOne seen = TierOne.of(body.getBytes(StandardCharsets.UTF_8), tier);
        Reading reading = seen == null ? null : seen.reading(ErrorCatalog.bundled(), Generation.API_3_0);
        return reading == null ? null : reading.outcome();
    }

    private static String numbered(String member, int count) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
            members.append(i == 0 ? "" : ",").append(member.formatted(i));
        }
        return members.toString();
    }
}
