package io.github.tencenterrors.samples.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import io.github.tencenterrors.gateway.GatewayApi;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayWatch;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests of clients with a mistake in them; each fails, and {@link WhyTest} reads what it says. */
class WrongKeyTestCase {

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(GatewayCredential.of("AKIDexample", "made-up-key"))
            .api(GatewayApi.ofSdkClient(CvmClient.class))
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().extensions(GATEWAY).build();

    @RegisterExtension
    static GatewayWatch watch = GatewayWatch.on(GATEWAY);

    private OfficialSdk sdk;
    private String endpoint;

    private static int count(OfficialSdk sdk) throws TencentCloudSDKException {
        return Calls.list(sdk).getInstanceSet().length;
    }

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        endpoint = info.endpoint();
        sdk = OfficialSdk.with(http -> {
            http.setProtocol(HttpProfile.REQ_HTTP);
            http.setProxyHost(info.proxyHost());
            http.setProxyPort(info.proxyPort());
        });
    }

    @Test
    void hasTheKeyOfAnotherEnvironment() throws TencentCloudSDKException {
        assertThat(count(sdk.signedBy(new Credential("AKIDexample", "key-of-staging"))))
                .isZero();
    }

    @Test
    void hasALineBreakBehindItsKey() throws TencentCloudSDKException {
        assertThat(count(sdk.signedBy(new Credential("AKIDexample", "made-up-key\n"))))
                .isZero();
    }

    @Test
    void goesToAnotherHostThanItSigns() throws TencentCloudSDKException {
        assertThat(count(sdk.connecting(http -> {
                    http.setProtocol(HttpProfile.REQ_HTTP);
                    http.setApigwEndpoint(endpoint);
                })))
                .isZero();
    }
}
