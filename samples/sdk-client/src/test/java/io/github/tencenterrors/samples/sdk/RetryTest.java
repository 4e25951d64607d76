package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetryTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @Test
    void endsWithTheFirstAnswer(TencentCloudRuntimeInfo info) {
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(tencentError("RequestLimitExceeded"))
                .inScenario("rush hour")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("over"));
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(okJson("{\"Response\": {\"InstanceSet\": [], \"RequestId\": \"id-1\"}}"))
                .inScenario("rush hour")
                .whenScenarioStateIs("over"));

        List<Instance> instances = service(info, pause -> {}).list();

        assertThat(instances).isEmpty();
        assertThat(cloud.getAllServeEvents()).hasSize(2);
    }

    @Test
    void pausesBetweenAttemptsAndNotAfterTheLast(TencentCloudRuntimeInfo info) {
        List<Duration> pauses = new ArrayList<>();
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("RequestLimitExceeded")));

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(service(info, pauses::add)::list);

        assertThat(pauses).hasSize(ServiceBehindProxy.ATTEMPTS - 1);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted(TencentCloudRuntimeInfo info) {
        InstanceService service = service(info, pause -> {
            throw new InterruptedException();
        });
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("RequestLimitExceeded")));

        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(service::list)
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));

        assertThat(Thread.interrupted()).isTrue();
    }

    private static InstanceService service(TencentCloudRuntimeInfo info, Sleeper sleeper) {
        return ServiceBehindProxy.service(
                ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()),
                () -> ServiceBehindProxy.CREDENTIAL,
                sleeper);
    }
}
