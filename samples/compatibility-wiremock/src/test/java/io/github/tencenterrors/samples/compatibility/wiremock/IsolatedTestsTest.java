package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TestCredential;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class IsolatedTestsTest {

    private static final String QUERY = "http://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&SecretId=";

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().isolateTests().build();

    @BeforeAll
    static void answer() {
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private static String call(String secretId) throws Exception {
        return Caller.behind(cloud.runtimeInfo()).get(QUERY + secretId).body();
    }

    @Test
    void haveRulesAndAttemptsOfTheirOwn(TestCredential credential) throws Exception {
        cloud.inject(inject(tencentError("4100"))
                .on(tencentAction("DescribeInstances"))
                .first(1));

        assertThat(call(credential.secretId())).contains("4100");
        assertThat(call(credential.secretId())).isEqualTo("from the stub");

        assertThat(cloud.attempts("DescribeInstances")).happenedTimes(2);
        assertThat(cloud.attempts("DescribeInstances").attempts().get(0).fault())
                .contains("4100");
    }

    @Test
    void haveTheStubsInCommon(TestCredential credential) throws Exception {
        assertThat(call(credential.secretId())).isEqualTo("from the stub");
    }

    @Test
    void areToldWhatTheyForgetAndWhatNoStubMatches() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ForgetfulTestCase.class))
                .execute()
                .testEvents();

        assertThat(tests.failed().stream().map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage()))
                .anySatisfy(message ->
                        assertThat(message).startsWith("1 request came with the secret id of no running test"))
                .anySatisfy(message -> assertThat(message).startsWith("1 request matched no stub"))
                .hasSize(2);
    }

    static class ForgetfulTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud =
                TencentCloudExtension.newInstance().isolateTests().build();

        @Test
        void forgets() throws Exception {
            Caller.behind(cloud.runtimeInfo()).get(QUERY + "AKIDother");
        }

        @Test
        void isNotAnswered(TestCredential credential) throws Exception {
            Caller.behind(cloud.runtimeInfo()).get(QUERY + credential.secretId());
        }
    }
}
