package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> provocations() {
        return LegacyProvocation.ALL.stream()
                .flatMap(each ->
                        each.codes().keySet().stream().sorted().map(generation -> Arguments.of(each, generation)));
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void getsTheCodeOfTheRule(LegacyProvocation provocation, Generation generation) throws Exception {
        LegacySdk sdk = provocation.sdk(generation);

        for (int call = 1; call < provocation.calls(); call++) {
            assertThat(sdk.code()).isEqualTo(SUCCESS);
        }
        assertThat(sdk.code()).isEqualTo(provocation.codes().get(generation));
        assertThat(GATEWAY.counts().refused()).isEqualTo(Map.of(provocation.rule(), 1L));
        assertThat(GATEWAY.refusals().get(0).generation()).isEqualTo(generation);
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
