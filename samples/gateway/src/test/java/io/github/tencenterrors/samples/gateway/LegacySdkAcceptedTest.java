package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.tencenterrors.gateway.GatewayCounts;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayWatch;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the legacy SDK signs is accepted, through intercepted https. */
class LegacySdkAcceptedTest {

    private static final String TEMPORARY = "AKIDtemporary";

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(Keys.known())
            .credential(GatewayCredential.of(TEMPORARY, Keys.KEY).withToken(Keys.TOKEN))
            .httpsOnly()
            .regions("gz")
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .extensions(GATEWAY)
            .interceptHttps()
            .build();

    @RegisterExtension
    static GatewayWatch watch = GatewayWatch.on(GATEWAY).failOnRefusals();

    @BeforeEach
    void answer() {
        cloud.stubFor(
                tencentAction("DescribeInstances").service("cvm").region("gz").willReturn(okJson("{\"code\":0}")));
    }

    static Stream<Arguments> ways() {
        return Stream.of("GET", "POST").flatMap(method -> Stream.of("", "HmacSHA1", "HmacSHA256")
                .flatMap(signature ->
                        Stream.of("", "2017-03-12").map(version -> Arguments.of(method, signature, version))));
    }

    private static LegacySdk sdk(String method, String signature, String version) {
        LegacySdk sdk = LegacySdk.usual().configured("RequestMethod", method);
        LegacySdk signed = signature.isEmpty() ? sdk : sdk.with("SignatureMethod", signature);
        return version.isEmpty() ? signed : signed.with("Version", version);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAccepted(String method, String signature, String version) throws Exception {
        LegacySdk sdk = sdk(method, signature, version)
                .with("limit", 20)
                .with("instanceIds.0", "ins-1")
                .with("instance_name", "a b +/=&%20*~")
                .with("empty", "");

        assertThat(sdk.call()).isEqualTo("{\"code\":0}");
        assertThat(GATEWAY.counts()).isEqualTo(new GatewayCounts(1, Map.of()));
        cloud.verify(RequestPatternBuilder.newRequestPattern(
                        RequestMethod.fromString(method), urlPathEqualTo("/v2/index.php"))
                .withScheme("https")
                .withHost(equalTo("cvm.api.qcloud.com")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAcceptedWithATemporaryToken(String method, String signature, String version) throws Exception {
        LegacySdk sdk = sdk(method, signature, version)
                .configured("SecretId", TEMPORARY)
                .with("Token", Keys.TOKEN);

        assertThat(sdk.call()).isEqualTo("{\"code\":0}");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAcceptedAgainAndAgain(String method, String signature, String version) throws Exception {
        LegacySdk sdk = sdk(method, signature, version);

        for (int nonce = 1; nonce <= 3; nonce++) {
            assertThat(sdk.with("Nonce", nonce).call()).isEqualTo("{\"code\":0}");
        }
        cloud.verify(3, anyRequestedFor(anyUrl()));
    }
}
