package io.github.tencenterrors.schema;

import static io.github.tencenterrors.schema.ResponseAssertions.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

class ResponseAssertTest {

    private static final String ERROR =
            Json.of("{'Response':{'Error':{'Code':'AuthFailure.TokenFailure','Message':'no'},'RequestId':'id-1'}}");
    private static final String SUCCESS = Json.of("{'Response':{'RequestId':'id-1'}}");
    private static final String MODULE = Json.of("{'code':5100,'message':'(-514) exists','requestId':7}");
    private static final String PARTIAL = Json.of("{'code':5400}");
    private static final String PAGE = "<html>";

    @Nested
    class Passes {

        @Test
        void whatIsTrueOfAnError() {
            assertThatResponse(ERROR)
                    .isError()
                    .hasCode("AuthFailure.TokenFailure")
                    .hasRequestId("id-1")
                    .hasDocumentedCode()
                    .isFromGeneration(Generation.API_3_0)
                    .conformsToWire()
                    .conformsToDocuments()
                    .hasNoFindings();
        }

        @Test
        void whatIsTrueOfTheOtherOutcomes() {
            assertThatResponse(SUCCESS).isSuccess().conformsToDocuments();
            assertThatResponse(PARTIAL).isPartial().isFromGeneration(Generation.API_2_0);
            assertThatResponse(MODULE).isError().hasModuleCode(-514).hasRequestId("7");
            assertThatResponse(PAGE).isUnrecognized().hasFinding("not-json");
        }

        @Test
        void bytesFilesAndReportsAlike(@TempDir Path folder) throws IOException {
            byte[] bytes = ERROR.getBytes(StandardCharsets.UTF_8);

            assertThatResponse(bytes).hasCode("AuthFailure.TokenFailure");
            assertThatResponse(Files.write(folder.resolve("error.json"), bytes)).hasCode("AuthFailure.TokenFailure");
            ResponseAssertions.assertThat(ResponseContract.wire().check(bytes)).hasCode("AuthFailure.TokenFailure");
        }
    }

    @Nested
    class Fails {

        @ParameterizedTest
        @MethodSource("io.github.tencenterrors.schema.ResponseAssertTest#untruths")
        void sayingWhatWasWantedAndWhatWasFound(String body, Consumer<ResponseAssert> assertion, String message) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertion.accept(assertThatResponse(body)))
                    .withMessage("\nExpecting response:\n  " + body + "\n" + message);
        }

        @Test
        void withBothValuesForEditorsToCompare() {
            assertThatExceptionOfType(AssertionFailedError.class)
                    .isThrownBy(() -> assertThatResponse(ERROR).hasCode("InternalError"))
                    .satisfies(failure -> {
                        assertThat(failure.getExpected().getValue()).isEqualTo("InternalError");
                        assertThat(failure.getActual().getValue()).isEqualTo("AuthFailure.TokenFailure");
                    });
        }

        @Test
        void withTheDescriptionInFront() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse(ERROR)
                            .as("reply 100%% of %s", "CVM")
                            .isSuccess())
                    .withMessageStartingWith("[reply 100% of CVM] \nExpecting response:\n  {\"Response\"");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(
                            () -> assertThatResponse(ERROR).as("no findings").hasFinding("not-json"))
                    .withMessageStartingWith("[no findings] \nExpecting response:\n");
        }

        @Test
        void inTheUsersWordsIfTheyOverrideOurs() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse(ERROR)
                            .overridingErrorMessage("mine")
                            .isSuccess())
                    .withMessage("mine");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse(PAGE)
                            .overridingErrorMessage("mine")
                            .hasNoFindings())
                    .withMessage("mine");
        }

        @Test
        void withoutTakingTheBodyForAFormat() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse("100 %s %d %").hasNoFindings())
                    .withMessageStartingWith("\nExpecting response:\n  100 %s %d %\nto have no findings\nfindings:\n");
        }

        @Test
        void withNoMoreThanTenFindings() {
            String twelve = IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> "\"ins-" + i + "\":5")
                    .collect(Collectors.joining(","));

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse("{\"code\":5400,\"detail\":{" + twelve + "}}")
                            .hasNoFindings())
                    .withMessageContaining("/detail/ins-10 ")
                    .withMessageEndingWith("\n  … and 2 more");
        }

        @Test
        void brieflyForAVeryLongBody() {
            String body = "{\"code\":\"" + "x".repeat(10_000_000) + "\"}";

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatResponse(body).isError())
                    .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(2_000));
        }

        @Test
        void softlyInsideACheck() {
            SoftAssertions softly = new SoftAssertions();

            softly.check(() -> assertThatResponse(ERROR).isSuccess());
            softly.check(() -> assertThatResponse(ERROR).isError());
            softly.check(() -> assertThatResponse(ERROR).hasCode("InternalError"));

            assertThat(softly.assertionErrorsCollected()).hasSize(2);
        }

        @Test
        void whereThereIsNothingToAssertOn() {
            assertNull(() -> assertThatResponse((String) null).isError());
            assertNull(() -> assertThatResponse((byte[]) null).hasCode("x"));
            assertNull(() -> assertThatResponse((Path) null).conformsToWire());
            assertNull(
                    () -> ResponseAssertions.assertThat((ContractReport) null).hasNoFindings());
        }

        private static void assertNull(ThrowingCallable assertion) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(assertion)
                    .withMessage("\nExpecting actual not to be null");
        }
    }

    static List<Arguments> untruths() {
        return List.of(
                untruth(ERROR, ResponseAssert::isSuccess, "to have the outcome:\n  success\nbut had:\n  error"),
                untruth(SUCCESS, ResponseAssert::isError, "to have the outcome:\n  error\nbut had:\n  success"),
                untruth(MODULE, ResponseAssert::isPartial, "to have the outcome:\n  partial\nbut had:\n  error"),
                untruth(
                        PARTIAL,
                        ResponseAssert::isUnrecognized,
                        "to have the outcome:\n  unrecognized\nbut had:\n  partial"),
                untruth(
                        ERROR,
                        it -> it.hasCode("AuthFailure.TokenFailure "),
                        "to have the code:\n  'AuthFailure.TokenFailure '\nbut had:\n  'AuthFailure.TokenFailure'"),
                untruth(SUCCESS, it -> it.hasCode("X"), "to have the code:\n  'X'\nbut had none"),
                untruth(MODULE, it -> it.hasModuleCode(514), "to have the module code:\n  514\nbut had:\n  -514"),
                untruth(ERROR, it -> it.hasModuleCode(514), "to have the module code:\n  514\nbut had none"),
                untruth(ERROR, it -> it.hasRequestId("id"), "to have the request id:\n  'id'\nbut had:\n  'id-1'"),
                untruth(PARTIAL, it -> it.hasRequestId("id"), "to have the request id:\n  'id'\nbut had none"),
                untruth(
                        MODULE,
                        it -> it.isFromGeneration(Generation.API_2017),
                        "to have the generation:\n  API 2017\nbut had:\n  API 2.0"),
                untruth(SUCCESS, ResponseAssert::hasDocumentedCode, "to have a documented code\nbut had none"),
                untruth("{\"code\":9999}", ResponseAssert::hasDocumentedCode, """
                        to have a documented code
                        but had:
                          '9999'
                        findings:
                          [undocumented-code] /code (line 1, column 9): no document of API 2.0 lists the code '9999'"""),
                untruth("{\"code\":true}", ResponseAssert::conformsToWire, """
                        to be what clients understand
                        findings:
                          [not-an-envelope] (line 1, column 1): neither an object 'Response' whose 'Error', if any, has a 'Code', nor an integer 'code' stands here
                          [wrong-type] /code (line 1, column 9): wanted: an integer, or a string of at most 999 digits; found: true"""),
                untruth("{\"code\":0,\"message\":5}", ResponseAssert::conformsToDocuments, """
                        to be what the documents promise
                        findings:
                          [wrong-type] /message (line 1, column 21): wanted: a string; found: 5"""),
                untruth("{\"code\":0,\"code\":0}", ResponseAssert::hasNoFindings, """
                        to have no findings
                        findings:
                          [duplicate-member] (line 1, column 17): a member stands twice in one object; the last one counts"""),
                untruth(ERROR, it -> it.hasFinding("untidy-code"), "to have a finding of the rule:\n  'untidy-code'"));
    }

    private static Arguments untruth(String body, Consumer<ResponseAssert> assertion, String message) {
        return Arguments.of(body, assertion, message);
    }

    @Test
    void takesTheCatalogueAndTheAssumptionOfTheReport() {
        ResponseContract contract =
                ResponseContract.wire().withCatalog(ErrorCatalog.of(List.of())).assuming(Generation.API_2017);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        ResponseAssertions.assertThat(contract.check(ERROR)).conformsToDocuments())
                .withMessageContaining("no document of API 2017 lists the code 'AuthFailure.TokenFailure'");
    }

    @Test
    void refusesARuleThatIsNone() {
        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> assertThatResponse(PAGE).hasFinding("not_json"))
                .withMessage("""
                        no rule is called 'not_json'
                          why:  there are 19 rules, and this is none of them
                          fix:  did you mean 'not-json'?""");
    }
}
