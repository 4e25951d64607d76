package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures that Tencent Cloud's documentation and SDKs agree on. */
class SignatureVectorsTest {

    @Nested
    class Tc3 {

        private final ReceivedRequest request = Vectors.tc3().received();
        private final SignedText text = Tc3Signature.text(
                request, Tc3Authorization.of(request.header("Authorization")).orElseThrow(), "1551113065");

        @Test
        void hashesTheBodyAsItCame() {
            assertThat(Digests.sha256Hex(request.body()))
                    .isEqualTo("35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
        }

        @Test
        void hasThisCanonicalRequest() {
            assertThat(Digests.sha256Hex(text.canonicalRequest()))
                    .isEqualTo("5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031");
            assertThat(text.stringToSign()).isEqualTo("""
                    TC3-HMAC-SHA256
                    1551113065
                    2019-02-25/cvm/tc3_request
                    5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031""");
        }

        @Test
        void isComputedWithTheDerivedKey() {
            byte[] key = KnownCredential.derived("TC3" + Vectors.TC3_KEY, "2019-02-25", "cvm");

            assertThat(Tc3Signature.of(text, key)).isEqualTo(Vectors.TC3_SIGNATURE);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areAccepted(Sent vector, long time) {
        assertThat(Vectors.gateway(time).refusal(vector.received())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areRefusedUnderAnotherKey(Sent vector, long time) {
        byte[] key = Vectors.TC3_KEY.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < key.length; i++) {
            byte[] other = key.clone();
            other[i] ^= 1;
            String text = new String(other, StandardCharsets.UTF_8);
            TencentGateway gateway = TencentGateway.newInstance()
                    .credential(GatewayCredential.of(Vectors.SECRET_ID, text))
                    .credential(GatewayCredential.of(Vectors.LEGACY_SECRET_ID, text))
                    .clock(GatewayClock.at(Instant.ofEpochSecond(time)))
                    .build();

            assertThat(gateway.refusal(vector.received()))
                    .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(GatewayRule.SIGNATURE));
        }
    }

    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(Vectors.tc3(), Vectors.TC3_TIME),
                Arguments.of(Vectors.tc3WithAction(), Vectors.TC3_TIME),
                Arguments.of(Vectors.legacy(), Vectors.V1_TIME),
                Arguments.of(Vectors.legacySha256(), Vectors.V1_TIME),
                Arguments.of(Vectors.v1(), Vectors.V1_TIME));
    }
}
