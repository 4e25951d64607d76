package io.github.tencenterrors.samples.gateway;

import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import io.github.tencenterrors.gateway.GatewayCounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever calls the official SDK gets the documented code of each rule that the SDK can be made to break. */
class OfficialSdkRefusedTest {

    static List<Provocation> provocations() {
        return Stream.concat(CredentialProvocations.ALL.stream(), ServiceProvocations.ALL.stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void getsTheCodeOfTheRule(Provocation provocation) {
        try (Stage stage = Stage.with(provocation.settings().get())) {
            assertThatExceptionOfType(TencentCloudSDKException.class)
                    .isThrownBy(() -> provocation.attempt().run(stage))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(provocation.code()))
                    .satisfies(e -> assertThat(e.getRequestId())
                            .isEqualTo(stage.lastRefusal().requestId()));

            assertThat(stage.gateway().counts().refused()).isEqualTo(Map.of(provocation.rule(), 1L));
            assertThat(stage.lastRefusal().generation()).isEqualTo(API_3_0);
        }
    }

    /** Why {@code METHOD} takes a raw request: the SDK refuses by itself, and sends nothing. */
    @ParameterizedTest
    @ValueSource(strings = {ClientProfile.SIGN_TC3_256, ClientProfile.SIGN_SHA256})
    void sendsNothingWithAnotherMethod(String signMethod) {
        try (Stage stage = Stage.with(Stage.usual())) {
            assertThatExceptionOfType(TencentCloudSDKException.class)
                    .isThrownBy(() -> Calls.list(stage.sdk().signing(signMethod).sending("PUT")))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEmpty());

            assertThat(stage.gateway().counts()).isEqualTo(new GatewayCounts(0, Map.of()));
        }
    }

    /** Without what breaks a rule the same client gets through: a refusal is not for another reason. */
    @Test
    void isNotRefusedOtherwise() throws TencentCloudSDKException {
        try (Stage stage = Stage.with(Stage.usual())) {
            assertThat(Calls.list(stage.sdk()).getRequestId()).isEqualTo("from-the-stub");
            assertThat(stage.gateway().counts()).isEqualTo(new GatewayCounts(1, Map.of()));
        }
    }
}
