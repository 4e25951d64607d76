package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.cvm.v20170312.models.RunInstancesRequest;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TestCredential;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;

/** Tests that run at the same time on one server, each with a credential, faults and time of its own. */
class ParallelTest {

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().isolateTests().build();

    private InstanceService service;

    @BeforeAll
    static void answer() {
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(okJson("{\"Response\": {\"InstanceSet\": [], \"RequestId\": \"id-1\"}}")));
    }

    @BeforeEach
    void connect(TestCredential credential, TencentCloudRuntimeInfo info) {
        TestTime time = new TestTime();
        credential.timedBy(time);
        service = new InstanceService(
                () -> new Credential(credential.secretId(), credential.secretKey()),
                ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()),
                new Backoff(4, Duration.ofMillis(200), Duration.ofSeconds(5), new LongestPauses()),
                time);
    }

    @Test
    @Execution(CONCURRENT)
    void readingIsRepeatedWithPausesThatGrow() {
        cloud.inject(inject(tencentError("RequestLimitExceeded"))
                .on(tencentAction("DescribeInstances"))
                .first(3));

        assertThat(service.list()).isEmpty();

        assertThat(cloud.attempts("DescribeInstances"))
                .happenedTimes(4)
                .wereRetriedWithBackoff()
                .wereSpacedAtLeast(Duration.ofMillis(200));
    }

    @Test
    @Execution(CONCURRENT)
    void readingEndsWithTheFourthAttempt() {
        cloud.inject(injectInTurn(tencentError("InternalError"), tencentError("ResourceInUse"))
                .on(tencentAction("DescribeInstances")));

        assertThatExceptionOfType(ResourceStateException.class).isThrownBy(service::list);

        assertThat(cloud.attempts("DescribeInstances")).happenedTimes(4);
    }

    @Test
    @Execution(CONCURRENT)
    void aPurchaseIsNotRepeated() {
        cloud.inject(inject(tencentError("RequestLimitExceeded")).on(tencentAction("RunInstances")));

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> service.buy(new RunInstancesRequest()));

        assertThat(cloud.attempts("RunInstances")).happenedOnce().wereNotRetried();
    }

    @Test
    @Execution(CONCURRENT)
    void readingIsNotRepeatedWhereThatCannotHelp() {
        cloud.inject(inject(tencentError("UnauthorizedOperation")).on(tencentAction("DescribeInstances")));

        assertThatExceptionOfType(PermissionException.class).isThrownBy(service::list);

        assertThat(cloud.attempts("DescribeInstances")).happenedOnce().wereNotRetried();
    }
}
