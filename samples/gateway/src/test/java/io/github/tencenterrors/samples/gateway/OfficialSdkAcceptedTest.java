package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.CommonRequest;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.common.profile.Language;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesResponse;
import io.github.tencenterrors.gateway.GatewayApi;
import io.github.tencenterrors.gateway.GatewayCounts;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayWatch;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the official SDK signs, and however it gets here, a gateway that is as strict as it can be lets it through. */
class OfficialSdkAcceptedTest {

    private static final Credential TEMPORARY = new Credential("AKIDtemporary", "another-made-up-key", Keys.TOKEN);

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(Keys.known())
            .credential(GatewayCredential.of(TEMPORARY.getSecretId(), TEMPORARY.getSecretKey())
                    .withToken(TEMPORARY.getToken())
                    .allowing("Describe*"))
            .api(GatewayApi.ofSdkClient(CvmClient.class))
            .regions("ap-*")
            .allowAddresses("127.0.0.1")
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .extensions(GATEWAY)
            .interceptHttps()
            .build();

    @RegisterExtension
    static GatewayWatch watch = GatewayWatch.on(GATEWAY).failOnRefusals();

    /** How the SDK gets to the server. */
    enum Route {
        PROXY(HttpProfile.REQ_HTTP),
        INTERCEPTED(HttpProfile.REQ_HTTPS);

        private final String protocol;

        Route(String protocol) {
            this.protocol = protocol;
        }

        OfficialSdk sdk(TencentCloudRuntimeInfo info) {
            return OfficialSdk.with(http -> {
                http.setProtocol(protocol);
                http.setProxyHost(info.proxyHost());
                http.setProxyPort(info.proxyPort());
                http.setSslSocketFactory(info.sslContext().getSocketFactory());
                http.setX509TrustManager(info.trustManager());
            });
        }

        String scheme() {
            return protocol.replace("://", "");
        }
    }

    @BeforeEach
    void answer() {
        cloud.stubFor(tencentAction("*").service("cvm").willReturn(okJson(Stage.ANSWER)));
    }

    static Stream<Arguments> ways() {
        return Stream.of(Route.values()).flatMap(route -> Stream.of(
                        ClientProfile.SIGN_TC3_256, ClientProfile.SIGN_SHA1, ClientProfile.SIGN_SHA256)
                .flatMap(signature -> Stream.of(HttpProfile.REQ_POST, HttpProfile.REQ_GET)
                        .map(method -> Arguments.of(route, signature, method))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAccepted(Route route, String signMethod, String method, TencentCloudRuntimeInfo info)
            throws TencentCloudSDKException {
        DescribeInstancesResponse response =
                Calls.list(route.sdk(info).signing(signMethod).sending(method));

        assertThat(response.getRequestId()).isEqualTo("from-the-stub");
        assertThat(GATEWAY.counts()).isEqualTo(new GatewayCounts(1, Map.of()));
        cloud.verify(anyRequestedFor(anyUrl()).withScheme(route.scheme()).withHost(equalTo("cvm.tencentcloudapi.com")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAcceptedWithATemporaryToken(Route route, String signMethod, String method, TencentCloudRuntimeInfo info)
            throws TencentCloudSDKException {
        OfficialSdk sdk = route.sdk(info).signing(signMethod).sending(method).signedBy(TEMPORARY);

        assertThat(Calls.list(sdk).getRequestId()).isEqualTo("from-the-stub");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAcceptedInAnotherLanguageAndWithoutARegion(
            Route route, String signMethod, String method, TencentCloudRuntimeInfo info)
            throws TencentCloudSDKException {
        CvmClient client =
                route.sdk(info).signing(signMethod).sending(method).in("").cvm();
        client.getClientProfile().setLanguage(Language.EN_US);

        assertThat(client.DescribeInstances(new DescribeInstancesRequest()).getRequestId())
                .isEqualTo("from-the-stub");
    }

    @Nested
    class Payload {

        private OfficialSdk sdk;

        @BeforeEach
        void connect(TencentCloudRuntimeInfo info) {
            sdk = Route.PROXY.sdk(info);
        }

        @Test
        void isAcceptedUnsigned() throws TencentCloudSDKException {
            CvmClient client = sdk.cvm();
            client.getClientProfile().setUnsignedPayload(true);

            client.DescribeInstances(new DescribeInstancesRequest());

            cloud.verify(tencentAction("DescribeInstances")
                    .requested()
                    .withHeader("X-TC-Content-SHA256", equalTo("UNSIGNED-PAYLOAD")));
        }

        @Test
        void isAcceptedAsBytes() throws TencentCloudSDKException {
            byte[] bytes = "\u0000 未命名".getBytes(StandardCharsets.UTF_8);

            assertThat(sdk.cvm().callOctetStream("DescribeInstances", new HashMap<>(), bytes))
                    .contains("from-the-stub");
        }

        @Test
        void isAcceptedInParts() throws TencentCloudSDKException {
            assertThat(sdk.common("cvm", "2017-03-12").commonRequest(new UploadRequest(), "DescribeInstances"))
                    .contains("from-the-stub");
        }

        @Test
        void isAcceptedAsTextOfACommonClient() throws TencentCloudSDKException {
            CommonRequest request = new CommonRequest("{\"Limit\": 1, \"InstanceIds\": [\"ins-未命名\"]}");

            assertThat(sdk.common("cvm", "2017-03-12").commonRequest(request, "DescribeInstances"))
                    .contains("from-the-stub");
        }
    }

    /** The SDK repeats a call by signing it anew: another nonce, another timestamp. */
    @ParameterizedTest
    @ValueSource(strings = {ClientProfile.SIGN_TC3_256, ClientProfile.SIGN_SHA1, ClientProfile.SIGN_SHA256})
    void isAcceptedWhenItTriesAgain(String signMethod, TencentCloudRuntimeInfo info) throws TencentCloudSDKException {
        cloud.inject(inject(tencentError("InternalError")).first(1));
        CvmClient client = Route.PROXY.sdk(info).signing(signMethod).cvm();

        Object response = client.retry(new DescribeInstancesRequest(), 1);

        assertThat(response).isInstanceOf(DescribeInstancesResponse.class);
        assertThat(GATEWAY.counts()).isEqualTo(new GatewayCounts(2, Map.of()));
    }
}
