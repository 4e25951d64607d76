package io.github.tencenterrors.samples.legacy;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;

import com.qcloud.Module.Monitor;
import com.qcloud.QcloudApiModuleCenter;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TransportFault;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SDK as it is, https and host and all, and the client around it as it is in production. */
class UnchangedSdkTest {

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().interceptHttps().build();

    @Nested
    class Sdk {

        private final QcloudApiModuleCenter monitor = new QcloudApiModuleCenter(
                new Monitor(),
                new TreeMap<>(Map.of(
                        "SecretId", "AKIDexample",
                        "SecretKey", "example",
                        "RequestMethod", "GET",
                        "DefaultRegion", "gz")));

        @Test
        void returnsTheErrorThatTheModuleReports() throws Exception {
            cloud.stubFor(tencentAction("CreateAlarmPolicy")
                    .service("monitor")
                    .generation(API_2_0)
                    .willReturn(tencentError("5100").withModuleCode(-514).withMessage("too many policies")));

            String answer = monitor.call("CreateAlarmPolicy", new TreeMap<>());

            assertThat(answer).isEqualTo("{\"code\":5100,\"message\":\"(-514) too many policies\"}");
            cloud.verify(getRequestedFor(urlPathEqualTo("/v2/index.php"))
                    .withHost(equalTo("monitor.api.qcloud.com"))
                    .withScheme("https"));
        }
    }

    @Nested
    class Client {

        private final LegacyClient client = LegacyClient.of(ApiModule.CVM, new LegacyKey("AKIDexample", "example"));

        @Test
        void isAnswered() {
            cloud.stubFor(tencentAction("DescribeInstances")
                    .service("cvm")
                    .generation(API_2_0)
                    .willReturn(okJson("{\"code\":0}")));

            Answer answer = client.call("DescribeInstances", "gz", Map.of());

            assertThat(answer).isInstanceOf(Answer.Done.class);
        }

        @Test
        void isNotAnsweredWhereTheConnectionIsReset() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(TransportFault.CONNECTION_RESET)));

            Answer answer = client.call("DescribeInstances", "gz", Map.of());

            assertThat(answer).isInstanceOf(Answer.Unanswered.class);
        }
    }
}
