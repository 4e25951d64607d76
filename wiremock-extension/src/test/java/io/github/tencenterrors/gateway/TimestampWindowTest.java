package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimestampWindowTest {

    @ParameterizedTest
    @EnumSource
    void isExactInBothDirections(TimestampWindow window) {
        long length = window.length().toSeconds();
        for (long difference : new long[] {-length, 0, length}) {
            assertThat(gateway(window, difference).counts().passed()).isEqualTo(1);
        }
        for (long difference : new long[] {-length - 1, length + 1}) {
            assertThat(gateway(window, difference).counts().of(GatewayRule.TIMESTAMP))
                    .isEqualTo(1);
        }
    }

    /** A gateway that has judged a call of each kind, whose time differs from its clock by so many seconds. */
    private static TencentGateway gateway(TimestampWindow window, long difference) {
        TencentGateway gateway = GatewayServer.usual()
                .timestampWindow(window)
                .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME - difference)))
                .build();
        gateway.refusal(Calling.of(Generation.API_2017).sent().received());
        return gateway;
    }
}
