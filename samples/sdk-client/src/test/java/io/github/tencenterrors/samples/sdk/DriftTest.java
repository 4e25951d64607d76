package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.tencenterrors.schema.ResponseContract;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What the real service says passes through a server that checks it, and that may record it. */
class DriftTest {

    @Nested
    class ServiceThatHasLostItsRequestIds {

        private final Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(RealServiceTestCase.class))
                .execute()
                .testEvents();

        @Test
        void isNoticedThoughTheSdkDoesNotMind() {
            assertThat(tests.failed().stream()).singleElement().satisfies(event -> {
                assertThat(event.getTestDescriptor().getDisplayName()).isEqualTo("listsInstances()");
                assertThat(event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                        .get()
                        .isExactlyInstanceOf(AssertionError.class)
                        .extracting(Throwable::getMessage)
                        .asString()
                        .matches("""
                                (?s)1 of 1 responses to this test break the contract of the documents
                                  at:   POST http://cvm.tencentcloudapi.com/, the action 'DescribeInstances'
                                          answered by http://localhost:\\d+
                                          \\[missing-member] /Response \\(line 1, column 13\\): the member 'RequestId' is missing
                                  why:  .*""");
            });
        }

        @Test
        void failsNoTestThatItAnsweredAsDocumented() {
            assertThat(tests.succeeded().stream()).singleElement().satisfies(event -> assertThat(
                            event.getTestDescriptor().getDisplayName())
                    .isEqualTo("startsAnInstance()"));
        }
    }

    /** The test to copy; the server that plays the real service here is {@code https://cvm.tencentcloudapi.com} there. */
    static class RealServiceTestCase {

        @RegisterExtension
        static WireMockExtension real = WireMockExtension.newInstance().build();

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.documented())
                .build();

        private InstanceService service;

        @BeforeEach
        void passCallsOn(TencentCloudRuntimeInfo info) {
            cloud.stubFor(
                    tencentAction("*").service("cvm").willReturn(aResponse().proxiedFrom(real.baseUrl())));
            service = ServiceBehindProxy.service(ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()));
        }

        @Test
        void listsInstances() {
            real.stubFor(any(anyUrl()).willReturn(okJson("{\"Response\":{\"TotalCount\":0,\"InstanceSet\":[]}}")));

            assertThat(service.list()).isEmpty();
        }

        @Test
        void startsAnInstance() {
            real.stubFor(any(anyUrl()).willReturn(okJson("{\"Response\":{\"RequestId\":\"id-1\"}}")));

            service.start("ins-1");
        }
    }
}
