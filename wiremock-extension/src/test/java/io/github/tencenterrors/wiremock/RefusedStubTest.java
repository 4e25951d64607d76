package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ACTION_MATCHER;
import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ERROR_TRANSFORMER;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.extension.Parameters;
import io.github.tencenterrors.envelope.Generation;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a stub is said in full when it is registered. */
class RefusedStubTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private static void isRefused(MappingBuilder stub, String what, String at, String why, String fix) {
        assertThatThrownBy(() -> cloud.stubFor(stub.withId(ID)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(what + "\n  at:   " + at + "\n  why:  " + why + "\n  fix:  " + fix);
        assertThat(cloud.listAllStubMappings().getMappings()).isEmpty();
    }

    private static void isRefused(ResponseDefinitionBuilder response, String what, String why, String fix) {
        isRefused(any(anyUrl()).willReturn(response), what, "stub " + ID, why, fix);
    }

    private static ResponseDefinitionBuilder withParameters(Map<String, Object> parameters) {
        return aResponse().withTransformers(ERROR_TRANSFORMER).withTransformerParameters(parameters);
    }

    private static MappingBuilder withCriteria(Map<String, Object> criteria) {
        return any(anyUrl())
                .andMatching(ACTION_MATCHER, Parameters.from(criteria))
                .willReturn(aResponse());
    }

    @Nested
    class Code {

        @Test
        void thatIsMisspelt() {
            isRefused(
                    tencentAction("DescribeInstances")
                            .willReturn(tencentError("RequestLimitExceded"))
                            .withName("throttled"),
                    "no document lists the code 'RequestLimitExceded'",
                    "stub 00000000-0000-4000-8000-000000000001 'throttled', for the action 'DescribeInstances'",
                    "what is played has a documented code, or is said to be undocumented",
                    "did you mean 'RequestLimitExceeded'? Where it is meant to be undocumented:"
                            + " undocumentedError(\"RequestLimitExceded\"), or \"undocumented\": true");
        }

        @Test
        void thatIsNumericAndUnknown() {
            isRefused(
                    tencentError("4109"),
                    "no document lists the code '4109'",
                    "what is played has a documented code, or is said to be undocumented",
                    "did you mean '4100'? Where it is meant to be undocumented: undocumentedError(\"4109\"), or \"undocumented\": true");
        }

        @Test
        void thatAnotherGenerationLists() {
            isRefused(
                    tencentError("AuthFailure.SignatureFailure").ofGeneration(Generation.API_2017),
                    "no document lists the code 'AuthFailure.SignatureFailure' for API 2017",
                    "the documents list it for API 3.0",
                    "use one of 'InvalidParameter.SignatureFailure', 'AuthFailure', 'InternalError.ResourceOpFailed', 'InvalidParameter', 'InternalError', … Where it is meant to be undocumented: undocumentedError(\"AuthFailure.SignatureFailure\"), or \"undocumented\": true");
        }

        @Test
        void thatIsAModuleCode() {
            isRefused(
                    tencentError("-514"),
                    "no document lists the code '-514'",
                    "-514 is a module code called OperationDenied.SourceAlreadyExists; API 2.0 puts it into the message, behind a code of its own",
                    "use tencentError(\"5100\").withModuleCode(-514), or \"code\": 5100 with \"moduleCode\": -514");
        }

        @Test
        void thatIsTheNameOfAModuleCode() {
            isRefused(
                    tencentError("OperationDenied.SourceAlreadyExists"),
                    "no document lists the code 'OperationDenied.SourceAlreadyExists'",
                    "-514 is a module code called OperationDenied.SourceAlreadyExists; API 2.0 puts it into the message, behind a code of its own",
                    "use tencentError(\"5100\").withModuleCode(-514), or \"code\": 5100 with \"moduleCode\": -514");
        }

        @Test
        void thatTheGenerationCannotHold() {
            isRefused(
                    tencentError("4100").ofGeneration(Generation.API_3_0),
                    "API 3.0 has no code '4100'",
                    "codes of API 2.0 are integers, those of the other generations dotted names",
                    "leave the generation out: the code tells it");
        }

        @Test
        void thatMeansSuccess() {
            isRefused(tencentError("0"), "no error code: 0", "0 means success in API 2.0", "use a code such as 4000");
        }

        @Test
        void thatIsNoCode() {
            isRefused(
                    tencentError("Request limit exceeded"),
                    "no error code: 'Request limit exceeded'",
                    "character 8 is U+0020",
                    "did you mean 'Requestlimitexceeded'?");
        }

        @Test
        void thatIsMissing() {
            isRefused(
                    withParameters(Map.of("message", "no")),
                    "tencent-error has no 'code'",
                    "it cannot do without",
                    "name a code, such as 'InternalError' or 4000");
        }

        @Test
        void thatIsNeitherTextNorInteger() {
            isRefused(
                    withParameters(Map.of("code", 4.5)),
                    "the parameter 'code' of tencent-error is 4.5",
                    "it must be a string or an integer",
                    "write a string or an integer");
        }

        @Test
        void thatIsDocumentedThoughSaidNotToBe() {
            isRefused(
                    undocumentedError("RequestLimitExceeded"),
                    "the code 'RequestLimitExceeded' is documented",
                    "it stands for an undocumented one, but '002' lists it: RequestLimitExceeded — API 3.0",
                    "use tencentError(\"RequestLimitExceeded\"), or leave \"undocumented\" out");
        }
    }

    @Nested
    class ModuleCodeOfAnError {

        @Test
        void thatNoDocumentLists() {
            isRefused(
                    tencentError("5100").withModuleCode(-599),
                    "no document lists the module code -599",
                    "what is played has a documented code, or is said to be undocumented",
                    "did you mean '-509'? Where it is meant to be undocumented: undocumentedError(…), or \"undocumented\": true");
        }

        @Test
        void thatIsDocumentedAsItsOuterCodeIs() {
            isRefused(
                    undocumentedError("5100").withModuleCode(-514),
                    "the code '5100' is documented",
                    "it stands for an undocumented one, but '001' lists it: 5100 — API 2.0",
                    "use tencentError(\"5100\"), or leave \"undocumented\" out");
        }

        @Test
        void thatStandsInAnotherGeneration() {
            isRefused(
                    tencentError("InternalError").withModuleCode(-514),
                    "API 3.0 has no place for a module code",
                    "only the envelope of API 2.0 carries it",
                    "leave it out, or use Generation.API_2_0");
        }

        @Test
        void thatIsNoInteger() {
            isRefused(
                    withParameters(Map.of("code", 5100, "moduleCode", "minus five")),
                    "no error code: 'minus five'",
                    "a module code is an integer of at most 18 digits",
                    "pass the digits alone, such as '4000'");
        }
    }

    @Nested
    class Parameter {

        @Test
        void thatIsUnknown() {
            isRefused(
                    withParameters(Map.of("code", "InternalError", "mesage", "no")),
                    "tencent-error has no parameter 'mesage'",
                    "a parameter that is not understood would be ignored",
                    "did you mean 'message'?");
        }

        @Test
        void thatIsUnknownMayBelongToAnotherTransformer() {
            assertThatCode(() -> cloud.stubFor(any(anyUrl())
                            .willReturn(tencentError("InternalError")
                                    .withTransformers("response-template")
                                    .withTransformerParameter("mesage", "no"))))
                    .doesNotThrowAnyException();
        }

        @Test
        void thatHasTheWrongType() {
            isRefused(
                    withParameters(Map.of("code", "InternalError", "message", 5)),
                    "the parameter 'message' of tencent-error is 5",
                    "it must be a string",
                    "write a string");
        }

        @Test
        void thatIsNoFlag() {
            isRefused(
                    withParameters(Map.of("code", "InternalError", "undocumented", "yes")),
                    "the parameter 'undocumented' of tencent-error is 'yes'",
                    "it must be true or false",
                    "write true or false");
        }

        @Test
        void thatNamesNoGeneration() {
            isRefused(
                    withParameters(Map.of("code", "InternalError", "generation", "api-3")),
                    "no generation is called 'api-3'",
                    "the generations are three",
                    "did you mean 'api-3.0'?");
        }

        @Test
        void thatOnlyAnotherGenerationHas() {
            isRefused(
                    tencentError("InternalError").withCodeDesc("InternalError"),
                    "API 3.0 has no place for codeDesc",
                    "only the envelope of API 2.0 carries it",
                    "leave it out, or use Generation.API_2_0");
        }

        @Test
        void besideABodyOfItsOwn() {
            isRefused(
                    tencentError("InternalError").withBody("{}"),
                    "the response has a body beside tencent-error",
                    "the transformer would replace it",
                    "leave the body out, or the transformer");
        }

        @Test
        void besideABodyOfBytes() {
            isRefused(
                    tencentError("InternalError").withBody(new byte[] {1}),
                    "the response has a body beside tencent-error",
                    "the transformer would replace it",
                    "leave the body out, or the transformer");
        }

        @Test
        void besideABase64Body() {
            isRefused(
                    tencentError("InternalError").withBase64Body("e30="),
                    "the response has a body beside tencent-error",
                    "the transformer would replace it",
                    "leave the body out, or the transformer");
        }

        @Test
        void besideAProxy() {
            isRefused(
                    tencentError("InternalError").proxiedFrom("http://127.0.0.1:1"),
                    "the response has a proxyBaseUrl beside tencent-error",
                    "the request would be sent there, and no failure be played",
                    "leave the proxyBaseUrl out, or the transformer");
        }

        @Test
        void besideAFileForABody() {
            isRefused(
                    tencentError("InternalError").withBodyFile("body.json"),
                    "the response has a body beside tencent-error",
                    "the transformer would replace it",
                    "leave the body out, or the transformer");
        }
    }

    @Nested
    class Pattern {

        private static final String REFUSAL = """
                no call has the action 'Describe Instances'%s
                  why:  it is letters and digits, where * stands for any characters and ? for one
                  fix:  write it like 'DescribeInstances'""";

        @Test
        void isRefusedWhereItIsWritten() {
            assertThatThrownBy(() -> tencentAction("Describe Instances"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(REFUSAL.formatted(""));
        }

        @Test
        void ofAVerificationIsRefusedWhenItMeetsARequest() {
            cloud.stubFor(tencentAction("*").willReturn(tencentError("InternalError")));
            Calls.direct().get(cloud.runtimeInfo().baseUrl() + "/?Action=DescribeInstances");

            assertThatThrownBy(() -> cloud.verify(anyRequestedFor(anyUrl())
                            .andMatching(ACTION_MATCHER, Parameters.one("action", "Describe Instances"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage(REFUSAL.formatted("\n  at:   a request pattern"));
        }
    }

    @Nested
    class Criterion {

        @Test
        void thatIsUnknown() {
            isRefused(
                    withCriteria(Map.of("action", "RunInstances", "servce", "cvm")),
                    "tencent-action has no parameter 'servce'",
                    "stub " + ID + ", for the action 'RunInstances'",
                    "a parameter that is not understood would be ignored",
                    "did you mean 'service'?");
        }

        @Test
        void thatIsMissing() {
            isRefused(
                    withCriteria(Map.of("service", "cvm")),
                    "tencent-action has no 'action'",
                    "stub " + ID,
                    "it cannot do without",
                    "name an action, such as 'DescribeInstances', or '*' for any");
        }

        @Test
        void thatHasTheWrongType() {
            isRefused(
                    withCriteria(Map.of("action", 5)),
                    "the parameter 'action' of tencent-action is 5",
                    "stub " + ID + ", for the action '5'",
                    "it must be a string",
                    "write a string");
        }

        @Test
        void thatNamesNoGeneration() {
            isRefused(
                    withCriteria(Map.of("action", "*", "generation", "API_3_0")),
                    "no generation is called 'API_3_0'",
                    "stub " + ID + ", for the action '*'",
                    "the generations are three",
                    "did you mean 'api-3.0'?");
        }

        @ParameterizedTest
        @CsvSource({
            "action,  Describe Instances,      letters and digits,                       DescribeInstances",
            "action,  '',                      letters and digits,                       DescribeInstances",
            "service, cvm.tencentcloudapi.com, 'the first label of a host, in lower case', cvm",
            "service, CVM,                     'the first label of a host, in lower case', cvm",
            "version, v2017,                   a date,                                   2017-03-12",
            "region,  ap.guangzhou,            'letters, digits and hyphens',            ap-guangzhou",
        })
        void thatNoCallCanMeet(String name, String glob, String rule, String example) {
            Map<String, Object> criteria =
                    name.equals("action") ? Map.of(name, glob) : Map.of("action", "A", name, glob);

            isRefused(
                    withCriteria(criteria),
                    "no call has the " + name + " '" + glob + "'",
                    "stub " + ID + ", for the action '" + criteria.get("action") + "'",
                    "it is " + rule + ", where * stands for any characters and ? for one",
                    "write it like '" + example + "'");
        }
    }
}
