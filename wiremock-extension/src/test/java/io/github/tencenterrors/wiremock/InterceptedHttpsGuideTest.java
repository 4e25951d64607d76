package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.profile.HttpProfile;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The snippets on intercepted https in {@code docs/wiremock-extension.md}. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class InterceptedHttpsGuideTest {

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().interceptHttps("api.acme.com").build();

    @Test
    void readsTheError() throws Exception {
        cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("5100")));

        URL url = URI.create("https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances")
                .toURL();
        URLConnection connection = url.openConnection();
        byte[] answer = connection.getInputStream().readAllBytes();

        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("\"code\":5100");
    }

    @Test
    void givesOkHttpProxyAndTrust(TencentCloudRuntimeInfo info) throws Exception {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson("{}")));

        OkHttpClient client = new OkHttpClient.Builder()
                .proxy(info.proxy())
                .sslSocketFactory(info.sslContext().getSocketFactory(), info.trustManager())
                .build();

        Request request = new Request.Builder()
                .url("https://api.acme.com/?Action=DescribeInstances")
                .build();
        try (Response response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @Test
    void givesTheOfficialSdkProxyAndTrust(TencentCloudRuntimeInfo info) throws Exception {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson("{\"Response\":{\"TotalCount\":7}}")));

        HttpProfile http = new HttpProfile();
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        http.setSslSocketFactory(info.sslContext().getSocketFactory());
        http.setX509TrustManager(info.trustManager());

        assertThat(Sdk.describeInstances(Sdk.client(http)).getTotalCount()).isEqualTo(7);
    }
}
