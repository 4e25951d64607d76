package io.github.tencenterrors.samples.legacy;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TransportFault;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LegacyClientTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private LegacyClient client;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        client = LegacyClient.of(ApiModule.CVM, new LegacyKey("AKIDexample", "example"))
                .sendingTo(URI.create(info.baseUrl()));
    }

    @Nested
    class Request {

        @Test
        void isSignedAndNamesActionAndRegion() {
            cloud.stubFor(tencentAction("DescribeInstances").generation(API_2_0).willReturn(okJson("{\"code\":0}")));

            Answer answer = client.call("DescribeInstances", "gz", Map.of("limit", 20));

            assertThat(answer).isInstanceOf(Answer.Done.class);
            cloud.verify(getRequestedFor(urlPathEqualTo("/v2/index.php"))
                    .withQueryParam("Action", equalTo("DescribeInstances"))
                    .withQueryParam("Region", equalTo("gz"))
                    .withQueryParam("limit", equalTo("20"))
                    .withQueryParam("SecretId", equalTo("AKIDexample"))
                    .withQueryParam("Signature", matching("[A-Za-z0-9+/]{27}=")));
        }
    }

    @Nested
    class Fault {

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"OTHER_GENERATION", "SLOW_ANSWER"})
        void isNoAnswer(TransportFault fault) {
            cloud.stubFor(tencentAction("DescribeInstances").generation(API_2_0).willReturn(tencentFault(fault)));

            Answer answer = client.call("DescribeInstances", "gz", Map.of());

            assertThat(answer).as(fault.name()).isInstanceOf(Answer.Unanswered.class);
        }

        @Test
        void isNoAnswerInTheEnvelopeOfAnotherGeneration() {
            cloud.stubFor(
                    tencentAction("DescribeInstances").generation(API_2_0).willReturn(tencentError("InternalError")));

            Answer answer = client.call("DescribeInstances", "gz", Map.of());

            assertThat(answer).isEqualTo(new Answer.Unanswered("the answer is not an answer of API 2.0"));
        }

        @Test
        void isNoAnswerWhereNobodyListens() {
            LegacyClient nowhere = client.sendingTo(URI.create("http://127.0.0.1:1"));

            Answer answer = nowhere.call("DescribeInstances", "gz", Map.of());

            assertThat(answer)
                    .isEqualTo(new Answer.Unanswered(
                            "api sdk throw exception! java.net.ConnectException: Connection refused"));
        }
    }
}
