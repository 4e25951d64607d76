package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.PreconditionViolationException;

class MisuseTest {

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatWhereWhyAndHowToMendIt(String method, String message) {
        Throwable refusal = Run.of(MisuseTestCase.class, method).refusal();

        assertThat(refusal).isInstanceOf(PreconditionViolationException.class).hasMessage(message);
    }

    @Test
    void isTestedInFull() {
        assertThat(messages())
                .extracting(row -> row.get()[0])
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MisuseTestCase.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
                        .map(method -> (Object) method.getName())
                        .toList());
    }

    static List<Arguments> messages() {
        return List.of(
                Arguments.of("misspeltFamily", """
                        @TencentErrorSource selects no documented error
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.misspeltFamily(ErrorResponse)
                          why:  no documented error in generation 'api-3.0' has the family 'AuthFailures'
                          fix:  did you mean 'AuthFailure'?"""),
                Arguments.of("idleCode", """
                        @TencentErrorSource has a value that selects nothing
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.idleCode(ErrorResponse)
                          why:  no documented error has the code 'AuthFailure.TokenFailur'
                          fix:  did you mean 'AuthFailure.TokenFailure'?"""),
                Arguments.of("documentOfAnotherGeneration", """
                        @TencentErrorSource selects no documented error
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.documentOfAnotherGeneration(ErrorResponse)
                          why:  no documented error in generation 'api-3.0' has the document '001'
                          fix:  did you mean '002'?"""),
                Arguments.of("excludedAgain", """
                        @TencentErrorSource selects no documented error
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.excludedAgain(ErrorResponse)
                          why:  everything that is selected is excluded again, by 'DryRun*'
                          fix:  exclude less"""),
                Arguments.of("noParameter", """
                        @TencentErrorSource has no parameter to fill
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.noParameter()
                          why:  there is no parameter
                          fix:  begin with a parameter of type DocumentedError, ErrorResponse, ErrorCode, Generation, String, @JsonBody String or JsonNode"""),
                Arguments.of("othersAlone", """
                        @TencentErrorSource has no parameter to fill
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.othersAlone(TestInfo)
                          why:  the first parameter is 'TestInfo info'
                          fix:  begin with a parameter of type DocumentedError, ErrorResponse, ErrorCode, Generation, String, @JsonBody String or JsonNode"""),
                Arguments.of("oursBehindOthers", """
                        @TencentErrorSource cannot fill 'DocumentedError error'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.oursBehindOthers(String, TestInfo, DocumentedError)
                          why:  it stands behind 'TestInfo info', which is filled by another resolver
                          fix:  put it before 'TestInfo info'"""),
                Arguments.of("bodyThatIsNoString", """
                        @JsonBody stands on no String: 'JsonNode body'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.bodyThatIsNoString(JsonNode)
                          why:  it tells a String that is the body from one that is the code
                          fix:  make it a String, or take @JsonBody away"""),
                Arguments.of("namedCode", """
                        @TencentErrorSource cannot fill 'NamedCode code'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.namedCode(ErrorCode, NamedCode)
                          why:  for '4100 — API 2.0' it would hold a value of type NumericCode
                          fix:  declare it as ErrorCode, or select generations = {API_3_0, API_2017}"""),
                Arguments.of("numericCode", """
                        @TencentErrorSource cannot fill 'NumericCode code'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.numericCode(NumericCode)
                          why:  for 'AuthFailure.TokenFailure — API 3.0' it would hold a value of type NamedCode
                          fix:  declare it as ErrorCode, or select generations = API_2_0, scopes = COMMON"""),
                Arguments.of("moduleCode", """
                        @TencentErrorSource cannot fill 'ModuleCode code'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.moduleCode(ModuleCode)
                          why:  for '4100 — API 2.0' it would hold a value of type NumericCode
                          fix:  declare it as ErrorCode, or select scopes = MODULE"""),
                Arguments.of("treeThatIsNoObject", """
                        @TencentErrorSource cannot fill 'ArrayNode tree'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.treeThatIsNoObject(ArrayNode)
                          why:  for 'AuthFailure.TokenFailure — API 3.0' it would hold a value of type ObjectNode
                          fix:  declare it as JsonNode"""),
                Arguments.of("absentCatalog", """
                        the catalogue cannot be read: 'acme/absent.json'
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.absentCatalog(ErrorResponse)
                          why:  there is no such resource on the class path
                          fix:  check the path; a resource is named from the root, without a leading '/'"""),
                Arguments.of("noEnum", """
                        no constants of codes: java.lang.String
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.noEnum(ErrorResponse)
                          why:  it has no public getValue()
                          fix:  give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode"""),
                Arguments.of("enumWithoutCodes", """
                        no constants of codes: io.github.tencenterrors.envelope.Generation
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.enumWithoutCodes(ErrorResponse)
                          why:  it has no public getValue()
                          fix:  give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode"""),
                Arguments.of("enumWithAnUnusableCode", """
                        no constants of codes: io.github.tencenterrors.junit.MisuseTestCase$UntidyErrorCode
                          at:   void io.github.tencenterrors.junit.MisuseTestCase.enumWithAnUnusableCode(ErrorResponse)
                          why:  the value of BLANK is no error code: '': a code has at least one letter
                          fix:  give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode"""),
                Arguments.of("malformedCatalog", """
                        the catalogue file cannot be used
                          at:   class path resource acme/malformed.json, line 11, column 19 (/errors/0/category), \
                        named by void io.github.tencenterrors.junit.MisuseTestCase.malformedCatalog(ErrorResponse)
                          why:  no category is called 'server-default': the names are fixed
                          fix:  did you mean 'server-fault'?"""));
    }
}
