package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseContractTest {

    private static final ResponseContract WIRE = ResponseContract.wire();
    private static final ResponseContract DOCUMENTED = ResponseContract.documented();

    @Nested
    class Reports {

        @Test
        void aFailure() {
            ContractReport report = WIRE.check(wrapped("AuthFailure.SignatureFailure"));

            assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(report.generation()).contains(Generation.API_3_0);
            assertThat(report.code()).contains("AuthFailure.SignatureFailure");
            assertThat(report.moduleCode()).isEmpty();
            assertThat(report.requestId()).contains("id-1");
            assertThat(report.documented()).isTrue();
            assertThat(labels(report)).containsExactly("AuthFailure.SignatureFailure — API 3.0");
            assertThat(report.findings()).isEmpty();
            assertThat(report.conforms()).isTrue();
            assertThat(report).hasToString("error 'AuthFailure.SignatureFailure' of API 3.0");
        }

        @Test
        void aModulesFailure() {
            ContractReport report =
                    WIRE.check(json("{'code':5100,'message':'(-514) Resource already exists','requestId':7}"));

            assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(report.generation()).contains(Generation.API_2_0);
            assertThat(report.code()).contains("5100");
            assertThat(report.moduleCode()).contains(-514L);
            assertThat(report.requestId()).contains("7");
            assertThat(report.documented()).isTrue();
            assertThat(labels(report)).containsExactly("-514 — API 2.0, monitor");
            assertThat(report.findings()).isEmpty();
        }

        @Test
        void aSuccess() {
            ContractReport report = WIRE.check(json("{'Response':{'Zones':[],'RequestId':'id-1'}}"));

            assertThat(report.outcome()).isEqualTo(Outcome.SUCCESS);
            assertThat(report.generation()).contains(Generation.API_3_0);
            assertThat(report.code()).isEmpty();
            assertThat(report.requestId()).contains("id-1");
            assertThat(report.documented()).isFalse();
            assertThat(report.meanings()).isEmpty();
            assertThat(report.findings()).isEmpty();
            assertThat(report.conforms()).isTrue();
        }

        @Test
        void aPartOfABatch() {
            ContractReport report =
                    WIRE.check(json("{'code':5400,'message':'','detail':{'ins-1':{'code':0,'message':''}}}"));

            assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
            assertThat(labels(report)).containsExactly("5400 — API 2.0");
            assertThat(report.findings()).isEmpty();
        }

        @Test
        void somethingElse() {
            ContractReport report = WIRE.check("<html>");

            assertThat(report.outcome()).isEqualTo(Outcome.UNRECOGNIZED);
            assertThat(report.generation()).isEmpty();
            assertThat(report.code()).isEmpty();
            assertThat(report.documented()).isFalse();
            assertThat(report.conforms()).isFalse();
        }

        @Test
        void textAndBytesAlike() {
            String body = wrapped("Nonsense").replace("no", "内部错误");

            assertThat(WIRE.check(body.getBytes(StandardCharsets.UTF_8)))
                    .hasToString(WIRE.check(body).toString());
        }

        @Test
        void theSameToEveryThread() {
            List<String> bodies = List.of(wrapped("Nonsense"), json("{'code':'x'}"), json("{'Response':5}"), "[");
            List<String> alone =
                    bodies.stream().map(ResponseContractTest::report).toList();

            List<List<String>> together = IntStream.range(0, 400)
                    .parallel()
                    .mapToObj(i ->
                            bodies.stream().map(ResponseContractTest::report).toList())
                    .toList();

            assertThat(together).containsOnly(alone);
        }
    }

    @Nested
    class OfTheWire {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {'Response':5}                  | [wrong-type] /Response (line 1, column 13): wanted: an object; found: 5
                {'Response':{'Error':5}}        | [wrong-type] /Response/Error (line 1, column 22): wanted: an object with a 'Code', or null; found: 5
                {'Response':{'Error':{}}}       | [missing-member] /Response/Error (line 1, column 22): the member 'Code' is missing
                {'Response':{'Error':{'Code':5}}} | [wrong-type] /Response/Error/Code (line 1, column 30): wanted: a string; found: 5
                {'Error':{'Code':''}}           | [unexpected-value] /Error/Code (line 1, column 18): wanted: a string that is not empty; found: ''
                {'Error':{'Code':true}}         | [wrong-type] /Error/Code (line 1, column 18): wanted: a string; found: true
                {'code':'abc'}                  | [unexpected-value] /code (line 1, column 9): wanted: an integer, or a string of at most 999 digits; found: 'abc'
                {'code':1.5}                    | [wrong-type] /code (line 1, column 9): wanted: an integer, or a string of at most 999 digits; found: 1.5
                {'code':[7]}                    | [wrong-type] /code (line 1, column 9): wanted: an integer, or a string of at most 999 digits; found: an array
                """)
        void tellsWhyABodyIsInNoEnvelope(String body, String finding) {
            ContractReport report = WIRE.check(json(body));

            assertThat(report.conforms()).isFalse();
            assertThat(report.findings()).extracting(Finding::toString).containsExactly(NOT_AN_ENVELOPE, finding);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "[]", "5", "null", "{'a':1}"})
        void hasNoMoreToSayOfWhatIsInNoneAtAll(String body) {
            assertThat(WIRE.check(json(body)).findings())
                    .extracting(Finding::toString)
                    .containsExactly(NOT_AN_ENVELOPE);
        }

        @Test
        void isKeptInSpiteOfWhatClientsPutUpWith() {
            ContractReport report =
                    WIRE.check("\uFEFF" + json("{'Error':{'Code':'Nonsense','Code':'Family.some_detail.'}}"));

            assertThat(report.conforms()).isTrue();
            assertThat(report.findings())
                    .extracting(Finding::rule)
                    .containsExactlyInAnyOrder(
                            "byte-order-mark", "duplicate-member", "not-wrapped", "untidy-code", "undocumented-code");
        }

        private static final String NOT_AN_ENVELOPE =
                "[not-an-envelope] (line 1, column 1): neither an object 'Response'"
                        + " whose 'Error', if any, has a 'Code', nor an integer 'code' stands here";
    }

    @Nested
    class OfTheDocuments {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {'Response':{}}                                         | [missing-member] /Response (line 1, column 13): the member 'RequestId' is missing
                {'Response':{'RequestId':''}}                           | [unexpected-value] /Response/RequestId (line 1, column 26): wanted: a string that is not empty; found: ''
                {'Response':{'RequestId':'x','Error':null}}             | [wrong-type] /Response/Error (line 1, column 38): wanted: an object; found: null
                {'Response':{'RequestId':'x','Error':{'Code':'InternalError'}}} | [missing-member] /Response/Error (line 1, column 38): the member 'Message' is missing
                {'Response':{'RequestId':'x','Error':{'Code':'InternalError','Message':'','/~':1}}} | [unexpected-member] /Response/Error/~1~0 (line 1, column 80): no document shows a member '/~' here
                {'code':0,'message':null}                               | [wrong-type] /message (line 1, column 21): wanted: a string; found: null
                {'code':'04000'}                                        | [unexpected-value] /code (line 1, column 9): wanted: 0 or a code of four digits; found: '04000'
                """)
        void tellsWhatTheSchemaAsksForInVain(String body, String finding) {
            ContractReport report = DOCUMENTED.check(json(body));

            assertThat(report.conforms()).isFalse();
            assertThat(report.findings()).extracting(Finding::toString).contains(finding);
        }

        @Test
        void isAskedOnlyOfWhatIsFitForTheWire() {
            assertThat(DOCUMENTED.check(json("{'Response':{'Error':5}}")))
                    .hasToString(WIRE.check(json("{'Response':{'Error':5}}")).toString());
        }

        @Test
        void isSaidInOneSentenceWhereNoAlternativeFits() {
            assertThat(DOCUMENTED.check(json("{'code':12}")).findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "[unexpected-value] /code (line 1, column 9): wanted: 0 or a code of four digits; found: 12",
                            "[undocumented-code] /code (line 1, column 9): no document of API 2.0 lists the code '12'");
        }

        @Test
        void isBrokenByAnyFinding() {
            assertThat(DOCUMENTED.check(wrapped("InternalError")).conforms()).isTrue();
            assertThat(DOCUMENTED.check(wrapped("Nonsense")).conforms()).isFalse();
            assertThat(DOCUMENTED.check("\uFEFF" + wrapped("InternalError")).conforms())
                    .isFalse();
        }

        @Test
        void ordersFindingsByTheirPlace() {
            ContractReport report = DOCUMENTED.check(json("""
                    {
                      'Response': {
                        'Error': {
                          'Code': 'no code',
                          'Message': 5
                        },
                        'RequestId': 5
                      }
                    }"""));

            assertThat(report.findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "[untidy-code] /Response/Error/Code (line 4, column 15): 'no code' is no dotted name: character"
                                    + " 3 is U+0020",
                            "[undocumented-code] /Response/Error/Code (line 4, column 15): no document of API 3.0 lists the"
                                    + " code 'no code'",
                            "[wrong-type] /Response/Error/Message (line 5, column 18): wanted: a string; found: 5",
                            "[wrong-type] /Response/RequestId (line 7, column 18): wanted: a string that is not empty; found:"
                                    + " 5");
        }
    }

    @Nested
    class Generations {

        @Test
        void areToldByTheVocabularyThatHasTheCode() {
            String only2017 = wrapped("InvalidRequest.ReplayAttack");

            assertThat(WIRE.check(only2017).generation()).contains(Generation.API_2017);
            assertThat(WIRE.check(only2017).documented()).isTrue();
            assertThat(WIRE.assuming(Generation.API_2017)
                            .check(wrapped("DryRunOperation"))
                            .generation())
                    .contains(Generation.API_3_0);
        }

        @ParameterizedTest
        @ValueSource(strings = {"InternalError", "Nonsense"})
        void areAssumedWhereBothVocabulariesOrNeitherHaveTheCode(String code) {
            assertThat(WIRE.check(wrapped(code)).generation()).contains(Generation.API_3_0);
            assertThat(WIRE.assuming(Generation.API_2017).check(wrapped(code)).generation())
                    .contains(Generation.API_2017);
        }

        @Test
        void areAssumedOfASuccess() {
            String success = json("{'Response':{'RequestId':'x'}}");

            assertThat(WIRE.check(success).generation()).contains(Generation.API_3_0);
            assertThat(WIRE.assuming(Generation.API_2017).check(success).generation())
                    .contains(Generation.API_2017);
        }

        @ParameterizedTest
        @EnumSource
        void areToldByTheEnvelopeOfApi20(Generation assumed) {
            assertThat(WIRE.assuming(assumed).check(json("{'code':4000}")).generation())
                    .contains(Generation.API_2_0);
            assertThat(WIRE.assuming(assumed).check(json("{'code':0}")).generation())
                    .contains(Generation.API_2_0);
        }

        @Test
        void areNotMixedInTheMeanings() {
            assertThat(labels(WIRE.assuming(Generation.API_2017).check(wrapped("AuthFailure"))))
                    .hasSize(3)
                    .allMatch(label -> label.endsWith("API 2017"));
        }

        @Test
        void shareNoCodesWithTheOtherEnvelope() {
            assertThat(WIRE.check(wrapped("4000")).documented()).isFalse();
            assertThat(WIRE.check(wrapped("4000")).generation()).contains(Generation.API_3_0);
            assertThat(WIRE.check(wrapped("4000")).findings())
                    .extracting(Finding::message)
                    .containsExactly(
                            "'4000' is no dotted name: a dotted name begins with a letter",
                            "no document of API 3.0 lists the code '4000'");
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                'InternalError '                  | true  | '''InternalError '' has a blank at its beginning or end'
                'AuthFailure.TokenFailure.'       | true  | '''AuthFailure.TokenFailure.'' has a dot at its end'
                'MissingParameter.cmq'            | false | '''MissingParameter.cmq'' has a segment without a capital'
                'A.B.C_d. '                       | false | '''A.B.C_d. '' has a blank at its beginning or end, a dot at its end, more than two segments, an underscore or hyphen'
                'FailedOperation..X'              | false | '''FailedOperation..X'' is no dotted name: a segment between two dots is empty'
                """)
        void areUntidyButLookedUpWithoutBlanksAndDot(String code, boolean documented, String message) {
            ContractReport report = WIRE.check(wrapped(code));

            assertThat(report.code()).contains(code);
            assertThat(report.documented()).isEqualTo(documented);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("untidy-code"))
                    .extracting(Finding::message)
                    .containsExactly(message);
        }

        @Test
        void areTidyIfTheCatalogueListsThemSo() {
            ErrorCatalog own = ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(AcmeErrorCode.class));

            ContractReport report = DOCUMENTED.withCatalog(own).check(wrapped("A.b_c.D."));

            assertThat(report.findings()).isEmpty();
            assertThat(labels(report)).containsExactly("A.b_c.D. — API 3.0, acme");
        }

        enum AcmeErrorCode {
            A_B_C_D;

            public String getValue() {
                return "A.b_c.D.";
            }
        }

        @Test
        void areUndocumentedWhereTheCatalogueLacksThem() {
            ErrorCatalog few = ErrorCatalog.of(
                    ErrorCatalog.bundled().select(Selection.all().withCodes("UnknownParameter")));

            ContractReport report = WIRE.withCatalog(few).check(wrapped("InternalError"));

            assertThat(report.documented()).isFalse();
            assertThat(report.meanings()).isEmpty();
            assertThat(report.conforms()).isTrue();
            assertThat(report.findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "[undocumented-code] /Response/Error/Code (line 1, column 30): no document of API 3.0"
                                    + " lists the code 'InternalError'");
        }

        @Test
        void standUnderErrorWhereNothingIsAroundIt() {
            assertThat(WIRE.check(json("{'Error':{'Code':'Nonsense'}}")).findings())
                    .extracting(Finding::pointer)
                    .containsExactly("", "/Error/Code");
        }

        @Test
        void ofAModuleMayBeUndocumentedUnderADocumentedCode() {
            ContractReport report = WIRE.check(json("{'code':4000,'message':'(60024)no such thing'}"));

            assertThat(report.moduleCode()).contains(60024L);
            assertThat(report.documented()).isTrue();
            assertThat(labels(report)).containsExactly("4000 — API 2.0");
            assertThat(report.findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "[undocumented-module-code] /message (line 1, column 24): no document lists the module"
                                    + " code 60024");
        }

        @Test
        void ofAModuleAreNoCodesOfTheirOwn() {
            assertThat(WIRE.check(json("{'code':-514}")).documented()).isFalse();
            assertThat(WIRE.check(json("{'code':5100,'message':'(4000)'}")).findings())
                    .extracting(Finding::rule)
                    .containsExactly("undocumented-module-code");
        }
    }

    private static String report(String body) {
        return DOCUMENTED.check(body).toString();
    }

    private static List<String> labels(ContractReport report) {
        return report.meanings().stream().map(DocumentedError::label).toList();
    }

    private static String wrapped(String code) {
        return json("{'Response':{'Error':{'Code':'" + code + "','Message':'no'},'RequestId':'id-1'}}");
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
