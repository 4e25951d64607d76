package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tencenterrors.schema.ResponseContract;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ContractViolationTest {

    @Test
    void failsTheTestThatWasServedIt() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(DriftTestCase.class))
                .execute()
                .testEvents();

        tests.assertStatistics(counts -> counts.succeeded(1).failed(1));
        assertThat(tests.failed().stream()).singleElement().satisfies(event -> {
            assertThat(event.getTestDescriptor().getDisplayName()).startsWith("isServedAViolation(");
            assertThat(event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                    .get()
                    .isExactlyInstanceOf(AssertionError.class)
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith(
                            "1 of 1 responses to this test break the contract of the documents\n  at:   POST http://cvm.tencentcloudapi.com/, the action 'DescribeInstances'\n");
        });
    }

    static class DriftTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.documented())
                .build();

        @Test
        void isServedAViolation(TencentCloudRuntimeInfo info) throws Exception {
            serve(info, "{\"Response\":{\"RequestId\":5}}");
        }

        @Test
        void isServedWhatKeepsTheContract(TencentCloudRuntimeInfo info) throws Exception {
            serve(info, "{\"Response\":{\"RequestId\":\"id-1\"}}");
        }

        private static void serve(TencentCloudRuntimeInfo info, String body) throws Exception {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson(body)));
            Caller.behind(info).call("cvm.tencentcloudapi.com", "DescribeInstances");
        }
    }
}
