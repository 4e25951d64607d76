package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.Filter;
import io.github.tencenterrors.wiremock.TencentStubs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tencent's Java SDK signs is accepted as it is, through the proxy and by an endpoint of one's own. */
class OfficialSdkTest {

    @RegisterExtension
    static final GatewayServer SERVER = new GatewayServer();

    @BeforeEach
    void answer() {
        SERVER.clock().moveTo(Instant.now());
        SERVER.wireMock()
                .stubFor(TencentStubs.tencentAction("*")
                        .willReturn(WireMock.okJson(
                                "{\"Response\":{\"TotalCount\":0,\"InstanceSet\":[],\"RequestId\":\"1\"}}")));
    }

    private static CvmClient client(Credential credential, String signMethod, String method, boolean proxied) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setReqMethod(method);
        if (proxied) {
            http.setProxyHost("127.0.0.1");
            http.setProxyPort(SERVER.wireMock().port());
        } else {
            http.setEndpoint("127.0.0.1:" + SERVER.wireMock().port());
        }
        return new CvmClient(credential, "ap-guangzhou", new ClientProfile(signMethod, http));
    }

    private static DescribeInstancesRequest request() {
        Filter filter = new Filter();
        filter.setName("instance-name");
        filter.setValues(new String[] {"未命名 +/=&*~", "a b"});
        DescribeInstancesRequest request = new DescribeInstancesRequest();
        request.setFilters(new Filter[] {filter});
        request.setLimit(20L);
        return request;
    }

    private static Credential credential() {
        return new Credential(Calling.SECRET_ID, Calling.KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "TC3-HMAC-SHA256, POST, true",
        "TC3-HMAC-SHA256, POST, false",
        "TC3-HMAC-SHA256, GET, true",
        "TC3-HMAC-SHA256, GET, false",
        "HmacSHA1, POST, true",
        "HmacSHA1, POST, false",
        "HmacSHA1, GET, true",
        "HmacSHA1, GET, false",
        "HmacSHA256, POST, true",
        "HmacSHA256, POST, false",
        "HmacSHA256, GET, true",
        "HmacSHA256, GET, false"
    })
    void isAccepted(String signMethod, String method, boolean proxied) throws TencentCloudSDKException {
        CvmClient client = client(credential(), signMethod, method, proxied);

        assertThat(client.DescribeInstances(request()).getTotalCount()).isZero();
        assertThat(SERVER.gateway().refusals()).isEmpty();
        assertThat(SERVER.gateway().counts().passed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, POST"})
    void isRefusedWithAnotherKey(String signMethod, String method) {
        CvmClient client = client(new Credential(Calling.SECRET_ID, "another"), signMethod, method, true);

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> client.DescribeInstances(request()))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureFailure"))
                .satisfies(e -> assertThat(e.getRequestId())
                        .isEqualTo(SERVER.lastRefusal().requestId()));
    }

    @ParameterizedTest
    @CsvSource({"TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, POST"})
    void isAcceptedWithItsToken(String signMethod, String method) throws TencentCloudSDKException {
        SERVER.use(TencentGateway.newInstance()
                .credential(GatewayServer.credential().withToken("made-up+token/=")));
        Credential temporary = new Credential(Calling.SECRET_ID, Calling.KEY, "made-up+token/=");

        assertThat(client(temporary, signMethod, method, true)
                        .DescribeInstances(request())
                        .getTotalCount())
                .isZero();
    }

    @Test
    void isAcceptedWithAnUnsignedPayload() throws TencentCloudSDKException {
        CvmClient client = client(credential(), "TC3-HMAC-SHA256", "POST", true);
        client.getClientProfile().setUnsignedPayload(true);

        assertThat(client.DescribeInstances(request()).getTotalCount()).isZero();
    }

    @Test
    void isRefusedWhenTheClockIsOff() {
        SERVER.clock().advance(Duration.ofMinutes(6));

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() ->
                        client(credential(), "TC3-HMAC-SHA256", "POST", true).DescribeInstances(request()))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureExpire"));
    }

    @Test
    void knowsItsActionsAndParameters() throws TencentCloudSDKException {
        GatewayApi api = GatewayApi.ofSdkClient(CvmClient.class);
        SERVER.use(GatewayServer.usual().api(api));

        assertThat(api.service()).isEqualTo("cvm");
        assertThat(api.version()).contains("2017-03-12");
        assertThat(api.actions()).contains("DescribeInstances", "RunInstances").hasSizeGreaterThan(80);
        assertThat(api.parameters().get("DescribeInstances")).contains("InstanceIds", "Filters", "Offset", "Limit");
        assertThat(client(credential(), "TC3-HMAC-SHA256", "POST", true)
                        .DescribeInstances(request())
                        .getTotalCount())
                .isZero();
        assertThat(client(credential(), "HmacSHA1", "GET", true)
                        .DescribeInstances(request())
                        .getTotalCount())
                .isZero();
    }
}
