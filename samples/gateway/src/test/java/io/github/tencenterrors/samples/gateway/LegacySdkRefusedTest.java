package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever calls the legacy SDK gets the documented code of each rule that the SDK can be made to break. */
class LegacySdkRefusedTest {

    private static final String SUCCESS = "{\"code\":0}";
    private static final TencentGateway GATEWAY = LegacyGateway.make();

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .extensions(GATEWAY)
            .interceptHttps()
            .build();

    @BeforeEach
    void answer() {
        GATEWAY.clock().moveTo(Instant.now());
        cloud.stubFor(any(anyUrl()).willReturn(okJson(SUCCESS)));
    }

    static List<LegacyProvocation> provocations() {
        return LegacyProvocation.ALL;
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void getsTheCodeOfTheRuleInApi20(LegacyProvocation provocation) throws Exception {
        LegacySdk sdk = provocation.change().apply(LegacySdk.usual());

        assertThat(lastCode(provocation, sdk)).isEqualTo(provocation.code20());
        assertThat(GATEWAY.counts().refused()).isEqualTo(Map.of(provocation.rule(), 1L));
        assertThat(GATEWAY.refusals().get(0).generation()).isEqualTo(Generation.API_2_0);
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void getsTheCodeOfTheRuleInApi2017(LegacyProvocation provocation) throws Exception {
        LegacySdk sdk = provocation.change().apply(LegacySdk.usual().with("Version", "2017-03-12"));

        assertThat(lastCode(provocation, sdk)).isEqualTo(provocation.code2017());
        assertThat(GATEWAY.counts().refused()).isEqualTo(Map.of(provocation.rule(), 1L));
        assertThat(GATEWAY.refusals().get(0).generation()).isEqualTo(Generation.API_2017);
    }

    private static String lastCode(LegacyProvocation provocation, LegacySdk sdk) throws Exception {
        for (int call = 1; call < provocation.calls(); call++) {
            assertThat(sdk.code()).isEqualTo(SUCCESS);
        }
        return sdk.code();
    }

    /** Without what breaks a rule the same client gets through: a refusal is not for another reason. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void isNotRefusedOtherwise(String method) throws Exception {
        LegacySdk sdk = LegacySdk.usual()
                .configured("RequestMethod", method)
                .with("limit", 20)
                .with("instanceIds.0", "ins-1");

        assertThat(sdk.call()).isEqualTo(SUCCESS);
        assertThat(GATEWAY.refusals()).isEmpty();
    }
}
