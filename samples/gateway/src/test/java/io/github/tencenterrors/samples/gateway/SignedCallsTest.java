package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.gateway.GatewayApi;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayRule;
import io.github.tencenterrors.gateway.GatewayWatch;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The test to copy: what your client signs is verified, and a test that is refused says why. */
class SignedCallsTest {

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(GatewayCredential.of("AKIDexample", "made-up-key"))
            .api(GatewayApi.ofSdkClient(CvmClient.class))
            .regions("ap-*")
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().extensions(GATEWAY).build();

    @RegisterExtension
    static GatewayWatch watch = GatewayWatch.on(GATEWAY).failOnRefusals();

    private CvmClient client;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        client = new CvmClient(
                new Credential("AKIDexample", "made-up-key"),
                "ap-guangzhou",
                new ClientProfile(ClientProfile.SIGN_TC3_256, http));
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(okJson("{\"Response\":{\"TotalCount\":0,\"InstanceSet\":[],\"RequestId\":\"id-1\"}}")));
    }

    @AfterEach
    void setTheClock() {
        GATEWAY.clock().moveTo(Instant.now());
    }

    @Test
    void areAnsweredByTheStub() throws TencentCloudSDKException {
        assertThat(client.DescribeInstances(new DescribeInstancesRequest()).getTotalCount())
                .isZero();
    }

    @Test
    void areRefusedWhereTheClockIsOff() {
        watch.expect(GatewayRule.TIMESTAMP);
        GATEWAY.clock().advance(Duration.ofMinutes(6));

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> client.DescribeInstances(new DescribeInstancesRequest()))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureExpire"));
    }
}
