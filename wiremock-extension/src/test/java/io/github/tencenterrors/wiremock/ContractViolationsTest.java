package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.sun.net.httpserver.HttpServer;
import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A test that is served a violation of the contract fails, if it is to. */
class ContractViolationsTest {

    private static final String GOOD = "{\"Response\":{\"RequestId\":\"id-1\"}}";
    private static final String DRIFTED = "{\"Response\":{\"RequestId\":5}}";

    private static Events run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .execute()
                .testEvents();
    }

    private static List<String> failed(Class<?> testCase) {
        return run(testCase).failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static Throwable failureOf(Class<?> testCase) {
        return run(testCase).failed().stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static void call(TencentCloudExtension cloud, String action) {
        Calls.behind(cloud.runtimeInfo())
                .get("http://cvm.tencentcloudapi.com/?Action=" + action + "&Version=2017-03-12&Signature=c2ln");
    }

    private static void serve(TencentCloudExtension cloud, String body) {
        cloud.stubFor(tencentAction("Describe*").willReturn(okJson(body)));
        call(cloud, "DescribeInstances");
    }

    private static TencentCloudExtension strict() {
        return TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.documented())
                .build();
    }

    @Nested
    class Violation {

        @Test
        void failsItsTestAndNoOther() {
            assertThat(failed(OneOfThreeTestCase.class)).containsExactly("b()");
        }

        @Test
        void isToldWithItsRequestAndItsFindings() {
            Throwable failure = failureOf(OneOfThreeTestCase.class);

            assertThat(failure).isExactlyInstanceOf(AssertionError.class);
            assertThat(failure.getMessage().replaceAll("stub [-0-9a-f]{36}", "stub ID"))
                    .isEqualTo("""
                            1 of 2 responses to this test break the contract of the documents
                              at:   GET http://cvm.tencentcloudapi.com/?Action=DescribeInstances&Version=2017-03-12&Signature=***, the action 'DescribeInstances'
                                      answered by stub ID, for the action 'Describe*'
                                      [wrong-type] /Response/RequestId (line 1, column 26): wanted: a string that is not empty; found: 5
                              why:  failOnContractViolations(…) asks every response to a call to keep it
                              fix:  mend the stub, or adapt to the service; for what is broken on purpose use tencentFault(…), \
                            or the transformer parameter "tencent-injected": true; \
                            all findings: GET /__admin/tencent-errors/contract?violating=true""");
        }

        @Test
        void isToldTenTimesAtMost() {
            String message = failureOf(ManyTestCase.class).getMessage();

            assertThat(message)
                    .startsWith("12 of 12 responses to this test break the contract of the wire\n")
                    .contains("\n        … and 2 more\n  why: ");
            assertThat(message.lines().filter(line -> line.contains("the action 'DescribeInstances'")))
                    .hasSize(10);
        }

        @Test
        void isToldWithFiveFindingsAtMost() {
            String message = failureOf(ManyFindingsTestCase.class).getMessage();

            assertThat(message).contains("\n          … and 2 more\n  why: ");
            assertThat(message.lines().filter(line -> line.contains("[unreadable-detail]")))
                    .hasSize(5);
        }

        @Test
        void countsBeforeAndAfterTheTestMethodToo() {
            assertThat(failureOf(AroundTestCase.class)).hasMessageStartingWith("2 of 2 responses to this test break");
        }

        @Test
        void isNotForgottenOverAReset() {
            assertThat(failed(ResettingTestCase.class)).containsExactly("forgets()");
        }

        @Test
        void doesNotHideAnotherFailure() {
            assertThat(failureOf(FailingTestCase.class))
                    .hasMessage("the test's own")
                    .satisfies(failure -> assertThat(failure.getSuppressed())
                            .singleElement()
                            .satisfies(suppressed -> assertThat(suppressed)
                                    .hasMessageStartingWith("1 of 1 responses to this test break")));
        }

        @Test
        void thatIsInjectedFailsNothing() {
            run(InjectedTestCase.class)
                    .assertStatistics(tests -> tests.succeeded(1).failed(0));
        }

        @Test
        void failsNothingUnlessTheBuilderSaysSo() {
            run(LenientTestCase.class)
                    .assertStatistics(tests -> tests.succeeded(1).failed(0));
        }

        @Test
        void isSeenByASubclassWithHooksOfItsOwn() {
            assertThat(failureOf(SubclassTestCase.class)).hasMessageStartingWith("2 of 2 responses to this test break");
        }

        @Test
        void thatComesWhenItsTestIsOverFailsNothing() {
            assertThat(failed(LateTestCase.class)).isEmpty();
            assertThat(LateTestCase.found).startsWith("{\"checked\":1,\"violating\":1,");
        }

        @Test
        void failsATestWithAServerOfItsOwn() {
            assertThat(failed(OwnServerTestCase.class)).containsExactly("a()");
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class OneOfThreeTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void a() {
            serve(cloud, GOOD);
        }

        @Test
        void b() {
            serve(cloud, GOOD);
            serve(cloud, DRIFTED);
        }

        @Test
        void c() {
            serve(cloud, GOOD);
        }
    }

    static class ManyTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.wire())
                .build();

        @Test
        void isServedManyViolations() {
            for (int i = 0; i < 12; i++) {
                serve(cloud, "[]");
            }
        }
    }

    static class ManyFindingsTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void isServedABodyWithManyFindings() {
            serve(
                    cloud,
                    "{\"code\":5400,\"message\":\"some\",\"detail\":{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}}");
        }
    }

    static class AroundTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @BeforeEach
        void before() {
            serve(cloud, DRIFTED);
        }

        @Test
        void asksForNothing() {}

        @AfterEach
        void after() {
            serve(cloud, DRIFTED);
        }
    }

    static class ResettingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void forgets() {
            serve(cloud, DRIFTED);
            cloud.resetAll();
        }
    }

    static class FailingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void fails() {
            serve(cloud, DRIFTED);
            throw new IllegalStateException("the test's own");
        }
    }

    static class InjectedTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void playsAFault() {
            cloud.stubFor(tencentAction("Describe*").willReturn(tencentFault(TransportFault.HTML_PAGE)));
            call(cloud, "DescribeInstances");
        }
    }

    static class LenientTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        @Test
        void isServedAViolation() {
            serve(cloud, DRIFTED);
        }
    }

    static class SubclassTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = new Hooked();

        @Test
        void asksForNothing() {}

        private static final class Hooked extends TencentCloudExtension {

            private Hooked() {
                super(extensionOptions().failOnContractViolations(ResponseContract.documented()));
            }

            @Override
            protected void onBeforeEach(WireMockRuntimeInfo info) {
                serve(this, DRIFTED);
            }

            @Override
            protected void onAfterEach(WireMockRuntimeInfo info) {
                serve(this, DRIFTED);
            }
        }
    }

    /** The first test does not wait for its answer, which the service withholds until the second one runs. */
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class LateTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        /** Bounded, so that a broken server hangs nothing. */
        private static final CompletableFuture<Void> ARRIVED =
                new CompletableFuture<Void>().orTimeout(30, TimeUnit.SECONDS);

        private static final CompletableFuture<Void> RELEASED =
                new CompletableFuture<Void>().orTimeout(30, TimeUnit.SECONDS);

        static String found = "";

        private static HttpServer service;
        private static CompletableFuture<HttpResponse<String>> answer;

        @BeforeAll
        static void startService() throws IOException {
            service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            service.createContext("/", exchange -> {
                ARRIVED.complete(null);
                RELEASED.join();
                byte[] body = DRIFTED.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            service.start();
        }

        @AfterAll
        static void stopService() {
            service.stop(0);
        }

        @Test
        void a() {
            cloud.stubFor(tencentAction("*")
                    .willReturn(aResponse()
                            .proxiedFrom(
                                    "http://127.0.0.1:" + service.getAddress().getPort())));
            answer = Calls.behind(cloud.runtimeInfo())
                    .client()
                    .sendAsync(
                            Calls.request("http://cvm.tencentcloudapi.com/?Action=DescribeInstances")
                                    .build(),
                            BodyHandlers.ofString());
            ARRIVED.join();
        }

        @Test
        void b() {
            RELEASED.complete(null);
            answer.join();
            found = Calls.direct()
                    .get(cloud.runtimeInfo().baseUrl() + Server.CONTRACT)
                    .body();
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class OwnServerTestCase {

        @RegisterExtension
        TencentCloudExtension cloud = strict();

        @Test
        void a() {
            serve(cloud, DRIFTED);
        }

        @Test
        void b() {
            serve(cloud, GOOD);
        }
    }

    @Nested
    class Catalog {

        private static final ErrorCatalog CVM =
                ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(CvmErrorCode.class));
        private static final String ANSWER =
                "{\"Response\":{\"Error\":{\"Code\":\"InvalidInstanceId.NotFound\",\"Message\":\"no\"},\"RequestId\":\"id-1\"}}";

        @Test
        void thatIsMissingIsTheBundledOne() {
            assertThat(failureOf(BundledTestCase.class)).hasMessageContaining("[undocumented-code]");
        }

        @Test
        void ofTheBuilderIsThatOfTheContractToo() {
            run(BuildersCatalogTestCase.class)
                    .assertStatistics(tests -> tests.succeeded(1).failed(0));
        }

        @Test
        void ofTheContractIsThatOfTheStubsToo() {
            run(ContractsCatalogTestCase.class)
                    .assertStatistics(tests -> tests.succeeded(1).failed(0));
        }

        @Test
        void mayBeGivenTwice() {
            assertThat(TencentCloudExtension.newInstance()
                            .catalog(CVM)
                            .failOnContractViolations(ResponseContract.wire().withCatalog(CVM))
                            .build())
                    .isNotNull();
        }

        @Test
        void thatContradictsThatOfTheContractIsRefused() {
            TencentCloudExtension.Builder builder = TencentCloudExtension.newInstance()
                    .catalog(ErrorCatalog.bundled())
                    .failOnContractViolations(ResponseContract.wire().withCatalog(CVM));

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            catalog(…) and failOnContractViolations(…) are given two catalogues
                              why:  a code would be documented to the stubs and not to the contract, or the other way round
                              fix:  leave catalog(…) out: the contract's catalogue serves for both""");
        }
    }

    static class BundledTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = strict();

        @Test
        void isServedAProductsCode() {
            serve(cloud, Catalog.ANSWER);
        }
    }

    static class BuildersCatalogTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .catalog(Catalog.CVM)
                .failOnContractViolations(ResponseContract.documented())
                .build();

        @Test
        void isServedAProductsCode() {
            serve(cloud, Catalog.ANSWER);
        }
    }

    static class ContractsCatalogTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.documented().withCatalog(Catalog.CVM))
                .build();

        @Test
        void isServedAProductsCode() {
            serve(cloud, Catalog.ANSWER);
            cloud.stubFor(
                    tencentAction("RunInstances").willReturn(TencentStubs.tencentError("InvalidInstanceId.NotFound")));
        }
    }
}
