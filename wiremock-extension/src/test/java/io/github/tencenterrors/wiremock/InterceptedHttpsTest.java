package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TransportFault.CONNECTION_RESET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
}
