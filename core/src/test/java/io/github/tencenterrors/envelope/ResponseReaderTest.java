package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.ModuleCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final ResponseReader READER = ResponseReader.standard();

    @Nested
    class OutcomeOf {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ERROR        | {'Response':{'Error':{'Code':'X','Message':'m'},'RequestId':'r'}}",
                    "ERROR        | {'Response':{'RequestId':'r','Error':{'Message':'m','Code':'X','CnsmrSeqNo':1}},'retcode':0}",
                    "ERROR        | {'Response':{'Error':{'Code':' '}}}",
                    "ERROR        | {'Response':{'Error':{'Code':'X'}},'code':0}",
                    "SUCCESS      | {'Response':{}}",
                    "SUCCESS      | {'Response':{'RequestId':'r','TotalCount':0}}",
                    "SUCCESS      | {'Response':{'Error':null}}",
                    "SUCCESS      | {'Response':{'Error':{'Code':'','Message':''}}}",
                    "SUCCESS      | {'Response':{'Task':{'Error':{'Code':'X'}}}}",
                    "UNRECOGNIZED | {'Response':{'Error':'X'}}",
                    "UNRECOGNIZED | {'Response':{'Error':{}}}",
                    "UNRECOGNIZED | {'Response':{'Error':{'Code':null}}}",
                    "UNRECOGNIZED | {'Response':{'Error':{'Code':1}}}",
                    "UNRECOGNIZED | {'Response':{'Error':['Code']}}",
                    "UNRECOGNIZED | {'Response':null}",
                    "UNRECOGNIZED | {'Response':null,'code':4000}",
                    "UNRECOGNIZED | {'Response':[]}",
                    "UNRECOGNIZED | {'response':{'error':{'code':'X'}}}",
                    "ERROR        | {'Error':{'Code':'X'},'RequestId':'r'}",
                    "ERROR        | {'Error':{'Code':'X'},'code':0}",
                    "UNRECOGNIZED | {'Error':{'Code':''}}",
                    "UNRECOGNIZED | {'Error':null}",
                    "SUCCESS      | {'code':0,'message':''}",
                    "SUCCESS      | {'code':'0'}",
                    "SUCCESS      | {'code':0,'Error':{'Code':''}}",
                    "SUCCESS      | {'code':-0}",
                    "SUCCESS      | {'code':'000'}",
                    "SUCCESS      | {'code':'-0'}",
                    "ERROR        | {'code':4000}",
                    "ERROR        | {'code':'5100'}",
                    "ERROR        | {'code':-2700,'location':'x'}",
                    "ERROR        | {'code':4000.0}",
                    "ERROR        | {'code':123456789012345678901234567890}",
                    "PARTIAL      | {'code':5400}",
                    "PARTIAL      | {'code':'5400'}",
                    "UNRECOGNIZED | {'code':4000.5}",
                    "UNRECOGNIZED | {'code':1e999}",
                    "UNRECOGNIZED | {'code':'4000 '}",
                    "UNRECOGNIZED | {'code':''}",
                    "UNRECOGNIZED | {'code':true}",
                    "UNRECOGNIZED | {'code':null}",
                    "UNRECOGNIZED | {}",
                    "UNRECOGNIZED | []",
                    "UNRECOGNIZED | null",
                    "UNRECOGNIZED | 'Response'",
                    "UNRECOGNIZED | 5100"
                })
        void isToldByPosition(Outcome outcome, String body) {
            assertThat(READER.read(json(body)).outcome()).isEqualTo(outcome);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'Response':{'Error':{'Code':'X'}}",
                    "{'code':0} {'code':0}",
                    "{'code':0}x",
                    "<html><body>502 Bad Gateway</body></html>",
                    "{code:0}",
                    "{'code':00}",
                    "{'code':NaN}"
                })
        void isUnrecognizedWhereTheTextIsNotJson(String body) {
            ResponseBody read = READER.read(json(body));

            assertThat(read.outcome()).isEqualTo(Outcome.UNRECOGNIZED);
            assertThat(read.json()).isEmpty();
            assertThat(read.findings()).extracting(Finding::rule).containsExactly("not-json");
        }

        /** The parser's table of names is said to be attacked where many of them have one hash. */
        @Test
        void isASuccessWhateverTheHashesOfItsNames() {
            String names = IntStream.range(0, 512)
                    .mapToObj(word -> IntStream.range(0, 9)
                            .mapToObj(pair -> (word >> pair & 1) == 0 ? "Aa" : "B@")
                            .collect(Collectors.joining("", ",\"", "\":0")))
                    .collect(Collectors.joining());

            ResponseBody read = READER.read("{\"Response\":{\"RequestId\":\"x\"" + names + "}}");

            assertThat(read.findings()).isEmpty();
            assertThat(read.outcome()).isEqualTo(Outcome.SUCCESS);
        }
    }

    @Nested
    class ErrorIn {

        @Test
        void theResponseEnvelopeIsReadBack() {
            ErrorResponse response =
                    ErrorResponse.of(Generation.API_3_0, "X.Y").withMessage("m").withRequestId("s1234");

            assertThat(READER.read(response.toJson()).error()).contains(response);
        }

        @Test
        void theFlatEnvelopeIsReadBack() {
            ErrorResponse response = ErrorResponse.of(Generation.API_2_0, "5400")
                    .withMessage("(-514) m")
                    .withCodeDesc("ResourceOpFailed ")
                    .withRequestId("42")
                    .withDetail(List.of(
                            new BatchItem("ins-1", "0", Optional.of(""), Optional.of("43")),
                            new BatchItem("a/b~c", "5100", Optional.empty(), Optional.empty())));

            assertThat(READER.read(response.toJson()).error()).contains(response);
        }

        @Test
        void theResponseEnvelopeIsOfTheGenerationAssumed() {
            ResponseReader reader = READER.assuming(Generation.API_2017);

            assertThat(reader.read(json("{'Response':{'Error':{'Code':'X'}}}")).error())
                    .contains(ErrorResponse.of(Generation.API_2017, "X"));
        }

        @Test
        void theResponseEnvelopeIsNeverOfApi20() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ResponseReader(ReadLimits.STANDARD, Generation.API_2_0))
                    .withMessageStartingWith("a failure in the Response envelope is never of API 2.0");
        }

        @Test
        void theFlatEnvelopeIsOfApi20WhateverIsAssumed() {
            assertThat(READER.assuming(Generation.API_2_0)).isEqualTo(READER);
            assertThat(READER.read(json("{'code':4000}")).error().orElseThrow().generation())
                    .isEqualTo(Generation.API_2_0);
        }

        @Test
        void aMessageMayBeginWithAModuleCode() {
            assertThat(READER.read(json("{'code':5100,'message':'(60024)busy'}"))
                            .error()
                            .orElseThrow()
                            .moduleCode())
                    .contains(new ModuleCode(60024));
        }

        @ParameterizedTest
        @CsvSource({"04000,4000", "-02700,-2700", "4000,4000"})
        void aCodeWrittenAsAStringIsCanonical(String written, String code) {
            assertThat(READER.read("{\"code\":\"" + written + "\"}").error())
                    .contains(ErrorResponse.of(Generation.API_2_0, code));
        }

        @Test
        void membersOfTheWrongTypeAreAbsent() {
            ErrorResponse bare = ErrorResponse.of(Generation.API_3_0, "X");

            assertThat(READER.read(json("{'Response':{'Error':{'Code':'X','Message':{}},'RequestId':7}}"))
                            .error())
                    .contains(bare);
        }
    }

    @Test
    void keepsTheTextThatItReadWithoutItsMark() {
        assertThat(READER.read("\uFEFF{}").text()).isEqualTo("{}");
        assertThat(READER.read("<html>").text()).isEqualTo("<html>");
    }

    @Test
    void tellsTheEnvelopeAndTheRequestIdOfASuccess() {
        ResponseBody read = READER.read(json("{'Response':{'RequestId':'r'}}"));

        assertThat(read.envelope()).contains(Envelope.RESPONSE);
        assertThat(read.requestId()).contains("r");
        assertThat(read.error()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void tellsNoEnvelopeOfWhatItDoesNotRecognize() {
        ResponseBody read = READER.read("[]");

        assertThat(read.envelope()).isEmpty();
        assertThat(read.json()).isPresent();
    }

    @Nested
    class FindingsOf {

        @ParameterizedTest
        @ValueSource(strings = {"", " \r\n\t"})
        void anEmptyBody(String body) {
            assertFindings(READER.read(body), "[empty-body] (line 1, column 1): the body is empty");
        }

        @Test
        void aBareError() {
            assertFindings(
                    READER.read(json("{'Error':{'Code':'X'}}")),
                    "[not-wrapped] (line 1, column 1): there is no 'Response' around 'Error'");
        }

        @Test
        void whatIsNoEnvelope() {
            assertFindings(
                    READER.read("\n {}"),
                    "[not-an-envelope] (line 2, column 2): neither an object 'Response' whose 'Error', if any, has a"
                            + " 'Code', nor an integer 'code' stands here");
        }

        @Test
        void aMemberNamedTwice() {
            ResponseBody read = READER.read(json("{'code':0,\n'code':4000}"));

            assertThat(read.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(read.findings()).extracting(Finding::rule).containsExactly("duplicate-member");
            assertThat(read.findings().get(0).position().line()).isEqualTo(2);
        }

        @Test
        void detailThatIsNoItem() {
            assertFindings(
                    READER.read(json("{'code':5400,'detail':{'a':{'code':0},\n'b/c':3,'d':{}}}")),
                    "[unreadable-detail] /detail/b~1c (line 2, column 7): no object with an integer 'code' stands here",
                    "[unreadable-detail] /detail/d (line 2, column 13): no object with an integer 'code' stands here");
        }

        @Test
        void detailThatIsNoObject() {
            assertFindings(
                    READER.read(json("{'code':5400,'detail':[]}")),
                    "[unreadable-detail] /detail (line 1, column 23): no object with an integer 'code' stands here");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{'code':5400,'detail':null}", "{'code':0,'detail':3}"})
        void detailThatSaysNothing(String body) {
            assertFindings(READER.read(json(body)));
        }

        @Test
        void aByteOrderMark() {
            byte[] body = "\uFEFF{\"code\":0}".getBytes(StandardCharsets.UTF_8);

            assertThat(READER.read(body).outcome()).isEqualTo(Outcome.SUCCESS);
            assertFindings(
                    READER.read(body), "[byte-order-mark] (line 1, column 1): the body begins with a byte order mark");
        }

        @Test
        void bytesThatAreNoUtf8() {
            byte[] body = "{\"code\":4000,\n\"message\":\"?\"}".getBytes(StandardCharsets.UTF_8);
            body[25] = (byte) 0xff;

            ResponseBody read = READER.read(body);

            assertThat(read.error().orElseThrow().message()).contains("\uFFFD");
            assertFindings(
                    read,
                    "[invalid-utf-8] (line 2, column 12): the bytes are no UTF-8; what cannot be read stands as U+FFFD");
        }

        @Test
        void bytesThatAreNoUtf8AtTheEndOfALine() {
            Finding finding =
                    READER.read(new byte[] {'x', (byte) 0xff, '\n'}).findings().get(0);

            assertThat(finding.position()).isEqualTo(new Position(1, 2));
        }

        @Test
        void tooManyBytesOrCharacters() {
            ResponseReader reader = READER.within(new ReadLimits(9, 10));

            assertThat(reader.read(json("{'code':0}").substring(1)).findings())
                    .extracting(Finding::rule)
                    .containsExactly("not-json");
            assertThat(reader.read("xxxxxxxxx".getBytes(StandardCharsets.UTF_8)).findings())
                    .extracting(Finding::rule)
                    .containsExactly("not-json");
            assertFindings(
                    reader.read(json("{'code':0}")),
                    "[too-large] (line 1, column 1): the body has more than 9 characters, and none of it was read");
            assertFindings(
                    reader.read("xxxxxxxxxx".getBytes(StandardCharsets.UTF_8)),
                    "[too-large] (line 1, column 1): the body has more than 9 bytes, and none of it was read");
        }

        @Test
        void tooManyLevels() {
            ResponseReader reader = READER.within(new ReadLimits(100, 3));

            assertThat(reader.read("[[[]]]").findings())
                    .extracting(Finding::rule)
                    .containsExactly("not-an-envelope");
            assertThat(reader.read("[[[[]]]]").findings().get(0).rule()).isEqualTo("too-deep");
            assertThat(reader.read("[[[[]]]]").findings().get(0).message())
                    .isEqualTo("it is nested more than 3 levels deep");
        }

        @Test
        void whereItIsTooDeep() {
            ResponseReader reader = READER.within(new ReadLimits(100, 3));

            assertThat(reader.read("[\n[[\n[]]]]").findings().get(0).position().line())
                    .isEqualTo(3);
        }

        @Test
        void aNumberThatIsTooLong() {
            Finding finding =
                    READER.read("\n{\"a\":" + "9".repeat(1001) + "}").findings().get(0);

            assertThat(finding.rule()).isEqualTo("too-long-number");
            assertThat(finding.message()).isEqualTo("a number has more than 1000 characters");
            assertThat(finding.position().line()).isEqualTo(2);
        }

        @Test
        void aNumberThatIsTooLongOnTheDeepestLevel() {
            ResponseReader reader = READER.within(new ReadLimits(2_000, 3));

            assertThat(reader.read("[[[" + "9".repeat(1001) + "]]]").findings())
                    .extracting(Finding::rule)
                    .containsExactly("too-long-number");
        }

        @Test
        void noMemberThatHasALongName() {
            assertFindings(READER.read("{\"code\":0,\"" + "x".repeat(60_000) + "\":1}"));
        }

        @Test
        void moreThanAHundredByTheirNumber() {
            String items =
                    IntStream.range(0, 150).mapToObj(i -> "\"r" + i + "\":0").collect(Collectors.joining(","));

            List<Finding> findings =
                    READER.read("{\"code\":5400,\"detail\":{" + items + "}}").findings();

            assertThat(findings).hasSize(101);
            assertThat(findings.get(100))
                    .hasToString("[more-findings] /detail (line 1, column 23): and 50 more like these");
        }

        private void assertFindings(ResponseBody read, String... findings) {
            assertThat(read.findings()).extracting(Finding::toString).containsExactly(findings);
        }
    }

    @ParameterizedTest
    @EnumSource(Envelope.class)
    void hasASchemaOfEachTierForEveryEnvelope(Envelope envelope) {
        assertThat(envelope.schema(SchemaTier.WIRE)).contains("\"$id\": \"urn:tencent-errors:schema:");
        assertThat(envelope.schema(SchemaTier.DOCUMENTED)).contains(":documented\"");
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
