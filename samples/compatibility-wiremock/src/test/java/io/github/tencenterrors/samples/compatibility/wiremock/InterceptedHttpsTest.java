package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.tencenterrors.samples.compatibility.wiremock.Caller.failure;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TransportFault;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterceptedHttpsTest {

    private static final String CALL = "https://cvm.tencentcloudapi.com/?Action=DescribeInstances&Version=2017-03-12";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .interceptHttps()
            .failOnUnmatchedRequests(false)
            .build();

    private final Caller caller = new Caller(HttpClient.newHttpClient());

    @Test
    void answersAClientThatAsksTheJvmForItsProxy() throws Exception {
        cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("InternalError")));

        HttpResponse<String> answer = caller.get(CALL);

        assertThat(failure(answer).code()).isEqualTo("InternalError");
        assertThat(answer.uri()).hasScheme("https");
    }

    @Test
    void resetsTheConnection() {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(TransportFault.CONNECTION_RESET)));

        assertThatThrownBy(() -> caller.get(CALL)).isInstanceOf(IOException.class);
    }

    @Test
    void sendsNothingOn() throws Exception {
        HttpResponse<String> answer = caller.get(CALL);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No response could be served");
    }

    @Test
    void refusesAnotherHost(TencentCloudRuntimeInfo info) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("https://api.acme.com/").toURL().openConnection(info.proxy());

        assertThatThrownBy(connection::getResponseCode)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 403 This host is not intercepted\"");
    }

    /** WireMock stops its server after each of them. */
    @Nested
    class InNestedClasses {

        @RepeatedTest(2)
        void answersAsWell() throws Exception {
            cloud.stubFor(any(anyUrl()).willReturn(ok("answered")));

            assertThat(caller.get(CALL).body()).isEqualTo("answered");
        }
    }

    @Nested
    class InOthers {

        @Test
        void answersAsWell() throws Exception {
            cloud.stubFor(any(anyUrl()).willReturn(ok("answered")));

            assertThat(caller.get(CALL).body()).isEqualTo("answered");
        }
    }
}
