package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorTransformerTest {

    private static final String URL = "http://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private static HttpResponse<String> answer(ResponseDefinitionBuilder response) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(response));
        return Calls.behind(cloud.runtimeInfo()).get(URL);
    }

    private static ErrorResponse failure(ResponseDefinitionBuilder response) {
        return read(answer(response).body());
    }

    private static ErrorResponse read(String body) {
        return ResponseReader.standard().read(body).error().orElseThrow();
    }

    @Nested
    class Api2 {

        @ParameterizedTest
        @MethodSource("io.github.tencenterrors.wiremock.ErrorTransformerTest#errorsOfApi2")
        void isAnsweredInItsOwnEnvelope(DocumentedError error) {
            ErrorResponse failure = failure(tencentError(error));

            assertThat(failure).isEqualTo(error.toResponse());
        }

        @Test
        void carriesAModuleCodeBeforeTheMessage() {
            ErrorResponse failure = failure(tencentError("5100")
                    .withModuleCode(-514)
                    .withMessage("Resource already exists")
                    .withCodeDesc("ResourceOpFailed"));

            assertThat(failure.toJson())
                    .isEqualTo(
                            "{\"code\":5100,\"message\":\"(-514) Resource already exists\",\"codeDesc\":\"ResourceOpFailed\"}");
            assertThat(failure.moduleCode()).contains(new ModuleCode(-514));
        }

        @Test
        void carriesThePartOfADocumentedModuleCodeAsMessage() {
            ErrorResponse failure = failure(tencentError("5100").withModuleCode(-514));

            assertThat(failure.message()).contains("(-514) Resource already exists");
        }

        @Test
        void carriesARequestIdOnlyWhereOneIsGiven() {
            ErrorResponse failure = failure(tencentError("4400").withRequestId("1234567"));

            assertThat(failure.toJson()).endsWith(",\"requestId\":1234567}");
        }

        @Test
        void carriesAnUndocumentedModuleCodeOnPurpose() {
            ErrorResponse failure = failure(undocumentedError("5100").withModuleCode(60024));

            assertThat(failure.moduleCode()).contains(new ModuleCode(60024));
        }
    }

    static List<DocumentedError> errorsOfApi2() {
        return ErrorCatalog.bundled().select(Selection.all().withGenerations(Generation.API_2_0));
    }

    @Test
    void triesEveryErrorOfApi2() {
        assertThat(errorsOfApi2()).hasSize(31).anyMatch(error -> error.scope() == Scope.MODULE);
    }

    @Nested
    class Answer {

        @Test
        void isStatus200AndJsonWithoutACharset() {
            HttpResponse<String> answer = answer(tencentError("InternalError"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        }

        @Test
        void hasTheTitleForMessageAndAUuidForRequestId() {
            ErrorResponse failure = failure(tencentError("RequestLimitExceeded"));

            DocumentedError error =
                    ErrorCatalog.bundled().require("RequestLimitExceeded").get(0);
            assertThat(failure.message()).contains(error.title().text());
            assertThat(failure.requestId())
                    .hasValueSatisfying(id -> assertThat(UUID.fromString(id)).hasToString(id));
        }

        @Test
        void hasAMessageInAnyScript() {
            ErrorResponse failure =
                    failure(tencentError("RequestLimitExceeded").withMessage("请求的次数超过了频率限制 \uD83D\uDE00 \"\\\n"));

            assertThat(failure.message()).contains("请求的次数超过了频率限制 \uD83D\uDE00 \"\\\n");
        }

        @Test
        void hasAFreshRequestIdForEachOfManyRequestsAtOnce() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));
            Calls calls = Calls.behind(cloud.runtimeInfo());

            List<CompletableFuture<String>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> calls.client()
                            .sendAsync(Calls.request(URL).build(), BodyHandlers.ofString())
                            .thenApply(HttpResponse::body))
                    .toList();

            assertThat(answers)
                    .extracting(answer -> read(answer.join()).requestId().orElseThrow())
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }

        @Test
        void hasTheRequestIdThatIsGiven() {
            ErrorResponse failure = failure(tencentError("InternalError").withRequestId("s1234"));

            assertThat(failure.requestId()).contains("s1234");
        }

        @Test
        void toAnUndocumentedCodeSaysSo() {
            ErrorResponse failure = failure(undocumentedError("Acme.NeverHeardOf"));

            assertThat(failure.code()).isEqualTo("Acme.NeverHeardOf");
            assertThat(failure.message()).contains("No document lists this code");
        }

        @Test
        void isExactlyTheResponseThatIsGiven() {
            ErrorResponse given = ErrorResponse.of(Generation.API_3_0, "Acme.NeverHeardOf");

            HttpResponse<String> answer = answer(tencentError(given));

            assertThat(answer.body()).isEqualTo(given.toJson());
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        }
    }

    @Nested
    class Stub {

        @Test
        void keepsItsStatusAndHeaders() {
            HttpResponse<String> answer = answer(tencentError("InternalError")
                    .withStatus(503)
                    .withHeader("Content-Type", "text/plain")
                    .withHeader("Retry-After", "1"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/plain");
            assertThat(answer.headers().allValues("Retry-After")).containsExactly("1");
        }

        @Test
        void keepsItsDelay() {
            answer(tencentError("InternalError").withFixedDelay(7));

            assertThat(cloud.getAllServeEvents()).singleElement().satisfies(event -> assertThat(
                            event.getResponseDefinition().getFixedDelayMilliseconds())
                    .isEqualTo(7));
        }

        @Test
        void keepsItsFault() {
            assertThatThrownBy(() -> answer(tencentError("InternalError").withFault(Fault.CONNECTION_RESET_BY_PEER)))
                    .isInstanceOf(UncheckedIOException.class);
        }

        @Test
        void isCheckedAgainWhenItIsEdited() {
            StubMapping stub =
                    cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));

            assertThatThrownBy(() -> cloud.editStub(tencentAction("DescribeInstances")
                            .willReturn(tencentError("InternalErorr"))
                            .withId(stub.getId())))
                    .hasMessageStartingWith("no document lists the code 'InternalErorr'\n  at:   stub " + stub.getId());
            assertThat(cloud.getSingleStubMapping(stub.getId())).isEqualTo(stub);
        }

        @Test
        void thatWasNeverCheckedAnswersWithWhatIsWrong() {
            StubMapping wrong = tencentAction("DescribeInstances")
                    .willReturn(tencentError("InternalErorr"))
                    .build();
            ExtensionFactory pastTheCheck = services -> {
                services.getStores().getStubStore().add(wrong);
                return List.of();
            };
            WireMockServer server = new WireMockServer(
                    options().dynamicPort().extensions(new TencentErrorsExtensionFactory(), pastTheCheck));
            server.start();

            HttpResponse<String> answer = Calls.direct().get(server.baseUrl() + "/?Action=DescribeInstances");
            server.stop();

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/plain; charset=utf-8");
            assertThat(answer.body()).isEqualTo("""
                    no document lists the code 'InternalErorr'
                      at:   stub %s, for the action 'DescribeInstances'
                      why:  what is played has a documented code, or is said to be undocumented
                      fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                    undocumentedError("InternalErorr"), or "undocumented": true""".formatted(wrong.getId()));
        }
    }
}
