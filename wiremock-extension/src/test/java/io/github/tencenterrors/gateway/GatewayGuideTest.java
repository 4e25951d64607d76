package io.github.tencenterrors.gateway;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code docs/gateway.md} shows. */
class GatewayGuideTest {

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(GatewayCredential.of("AKIDexample", "made-up-key"))
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().extensions(GATEWAY).build();

    @RegisterExtension
    static GatewayWatch watch = GatewayWatch.on(GATEWAY).failOnRefusals();

    @Test
    void saysWhenTheClockIsOff(TencentCloudRuntimeInfo info) {
        watch.expect(GatewayRule.TIMESTAMP);
        GATEWAY.clock().advance(Duration.ofMinutes(6));

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> client(info).DescribeInstances(new DescribeInstancesRequest()))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureExpire"));
        assertThat(GATEWAY.refusals()).extracting(GatewayRefusal::rule).containsExactly(GatewayRule.TIMESTAMP);
        GATEWAY.clock().advance(Duration.ofMinutes(-6));
    }

    @Test
    void letsARightCallThroughToTheStubs(TencentCloudRuntimeInfo info) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("LimitExceeded")));

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> client(info).DescribeInstances(new DescribeInstancesRequest()))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("LimitExceeded"));
    }

    @Test
    void takesAllOfThese() {
        TencentGateway gateway = TencentGateway.newInstance()
                .credential(GatewayCredential.of("AKIDreader", "made-up-key")
                        .allowing("Describe*")
                        .denyingResources("ins-prod*"))
                .credential(GatewayCredential.of("AKIDtemporary", "made-up-key")
                        .withToken("made-up-token", Instant.parse("2026-11-20T12:00:00Z")))
                .clock(GatewayClock.at(Instant.parse("2026-11-20T11:00:00Z")))
                .api(GatewayApi.ofSdkClient(CvmClient.class))
                .regions("ap-*")
                .inMaintenance("ResizeInstanceDisks")
                .ratePerSecond("Describe*", 20)
                .quotaPerDay("RunInstances", 100)
                .build();
        WireMockServer server =
                new WireMockServer(options().dynamicPort().extensions(gateway, new TencentErrorsExtensionFactory()));

        server.start();
        server.stop();
        assertThat(gateway.state().settings().limits()).hasSize(2);
    }

    private static CvmClient client(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        return new CvmClient(
                new Credential("AKIDexample", "made-up-key"),
                "ap-guangzhou",
                new ClientProfile("TC3-HMAC-SHA256", http));
    }
}
