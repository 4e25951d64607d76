package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.gateway.GatewayClock;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayRefusal;
import io.github.tencenterrors.gateway.GatewayRule;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The call that Tencent Cloud's documentation of TC3 signs, and what is no longer that call. */
class GatewayTest {

    private static final String BODY =
            "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";

    private static final TencentGateway GATEWAY = TencentGateway.newInstance()
            .credential(
                    GatewayCredential.of("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"))
            .clock(GatewayClock.at(Instant.ofEpochSecond(1551113065)))
            .build();

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().extensions(GATEWAY).build();

    private Caller caller;

    @BeforeEach
    void standBeforeAStub(TencentCloudRuntimeInfo info) {
        caller = Caller.behind(info);
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private String answer(String body) throws Exception {
        return caller.send(Caller.request("http://cvm.tencentcloudapi.com/")
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("X-TC-Action", "DescribeInstances")
                        .header("X-TC-Version", "2017-03-12")
                        .header("X-TC-Timestamp", "1551113065")
                        .header(
                                "Authorization",
                                "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request,"
                                        + " SignedHeaders=content-type;host, Signature="
                                        + "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168")
                        .POST(BodyPublishers.ofString(body)))
                .body();
    }

    @Test
    void letsThroughWhatIsSignedAsItShould() throws Exception {
        assertThat(answer(BODY)).isEqualTo("from the stub");

        assertThat(GATEWAY.counts().passed()).isEqualTo(1);
    }

    @Test
    void refusesWhatHasBeenChangedBeforeAnyFaultRule() throws Exception {
        cloud.inject(inject(tencentError("ResourceInUse")));

        assertThat(answer(BODY)).contains("\"ResourceInUse\"");
        assertThat(answer(BODY.replace('1', '2'))).contains("\"AuthFailure.SignatureFailure\"");

        assertThat(GATEWAY.refusals()).extracting(GatewayRefusal::rule).containsExactly(GatewayRule.SIGNATURE);
    }
}
