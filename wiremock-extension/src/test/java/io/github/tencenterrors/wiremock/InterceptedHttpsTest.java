package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TransportFault.CONNECTION_RESET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.HttpProfile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterceptedHttpsTest {

    private static final String CALL = "https://cvm.tencentcloudapi.com/?Action=DescribeInstances&Version=2017-03-12";

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().interceptHttps("api.acme.com").build();

    static HttpURLConnection open(String url) throws IOException {
        return (HttpURLConnection) URI.create(url).toURL().openConnection();
    }

    static String read(String url) throws IOException {
        try (InputStream in = open(url).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Client {

        @Test
        void ofTheJdkOfOldIsAnswered() throws IOException {
            cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("LimitExceeded")));

            String answer = read(CALL);

            assertThat(answer).contains("\"Code\":\"LimitExceeded\"");
            cloud.verify(1, getRequestedFor(urlPathEqualTo("/")));
        }

        @Test
        void ofJavaNetHttpIsAnswered() {
            cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("LimitExceeded")));

            String answer = Calls.direct().get(CALL).body();

            assertThat(answer).contains("\"Code\":\"LimitExceeded\"");
        }

        @Test
        void isAnsweredUnderTheHostOfARegion() throws IOException {
            cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("LimitExceeded")));

            String answer = read(CALL.replace("cvm.", "cvm.ap-guangzhou."));

            assertThat(answer).contains("\"Code\":\"LimitExceeded\"");
        }

        @Test
        void isAnsweredUnderAHostOfOnesOwn() throws IOException {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("LimitExceeded")));

            String answer = read("https://api.acme.com/?Action=DescribeInstances&Version=2017-03-12");

            assertThat(answer).contains("\"Code\":\"LimitExceeded\"");
        }

        @Test
        void isAnsweredWithoutHttpsToo() throws IOException {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("LimitExceeded")));

            String answer = read(CALL.replace("https:", "http:"));

            assertThat(answer).contains("\"Code\":\"LimitExceeded\"");
        }

        @Test
        void meetsAReset() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(CONNECTION_RESET)));

            assertThatThrownBy(() -> Calls.direct().get(CALL)).isInstanceOf(UncheckedIOException.class);
        }
    }

    /** Clients that are not the JDK's. */
    @Nested
    class Library {

        private final String body = "{\"Response\":{\"TotalCount\":7,\"InstanceSet\":[],\"RequestId\":\"r\"}}";

        @BeforeEach
        void stub() {
            cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(okJson(body)));
        }

        @Test
        void okHttpFindsThemByItself() throws IOException {
            OkHttpClient client = new OkHttpClient();

            try (Response answer =
                    client.newCall(new Request.Builder().url(CALL).build()).execute()) {
                assertThat(answer.body().string()).isEqualTo(body);
            }
        }

        @Test
        void apacheClientIsGivenProxyAndTrust(TencentCloudRuntimeInfo info) throws Exception {
            var tls = PoolingHttpClientConnectionManagerBuilder.create()
                    .setTlsSocketStrategy(new DefaultClientTlsStrategy(info.sslContext()))
                    .build();

            try (CloseableHttpClient client = HttpClients.custom()
                    .setProxy(new HttpHost(info.proxyHost(), info.proxyPort()))
                    .setConnectionManager(tls)
                    .build()) {
                assertThat(client.execute(new HttpGet(CALL), new BasicHttpClientResponseHandler()))
                        .isEqualTo(body);
            }
        }

        @Test
        void apacheClientFindsThemWhereItUsesSystemProperties() throws Exception {
            try (CloseableHttpClient client = HttpClients.createSystem()) {
                assertThat(client.execute(new HttpGet(CALL), new BasicHttpClientResponseHandler()))
                        .isEqualTo(body);
            }
        }

        /** In a class loader of its own: the SDK keeps the proxy and the trust of the moment when it is first used. */
        @Test
        void officialSdkFindsThemWhereItIsFirstUsed() throws Exception {
            List<URL> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(path -> Path.of(path).toUri())
                    .map(InterceptedHttpsTest::url)
                    .toList();

            try (URLClassLoader own =
                    new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                Object total = own.loadClass(UnchangedSdk.class.getName())
                        .getMethod("total")
                        .invoke(null);

                assertThat(total).isEqualTo(7L);
            }
        }
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static final class UnchangedSdk {

        private UnchangedSdk() {}

        public static long total() throws TencentCloudSDKException {
            return Sdk.describeInstances(Sdk.client(new HttpProfile())).getTotalCount();
        }
    }
}
