package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** TC3 may sign the host of a server that stands in for Tencent Cloud with its port or without, and no other. */
class HostWithPortTest {

    private static final String HOST = "127.0.0.1:8080";

    private static Optional<GatewayRule> rule(String signed, String sent) {
        TencentGateway gateway = GatewayServer.usual()
                .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
                .build();
        Sent call = Calling.of(Generation.API_3_0).host(signed).sent();
        return gateway.refusal(call.with("Host", sent).received()).map(GatewayRefusal::rule);
    }

    @Test
    void isSignedAsItIsSent() {
        assertThat(rule(HOST, HOST)).isEmpty();
        assertThat(rule("[::1]:8080", "[::1]:8080")).isEmpty();
    }

    @Test
    void isSignedWithoutThePort() {
        assertThat(rule("127.0.0.1", HOST)).isEmpty();
        assertThat(rule("[::1]", "[::1]:8080")).isEmpty();
    }

    @Test
    void isNeitherAnotherHostNorAnotherPort() {
        assertThat(rule("127.0.0.2", HOST)).contains(GatewayRule.SIGNATURE);
        assertThat(rule("127.0.0.1:8081", HOST)).contains(GatewayRule.SIGNATURE);
        assertThat(rule(HOST, "127.0.0.1")).contains(GatewayRule.SIGNATURE);
        assertThat(rule("[:", "[::1]")).contains(GatewayRule.SIGNATURE);
    }
}
