package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests around a gateway, of which some fail. */
class WatchedTestCase {

    private static final TencentGateway GATEWAY = GatewayServer.usual()
            .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
            .build();

    @RegisterExtension
    static final GatewayWatch WATCH = GatewayWatch.on(GATEWAY).failOnRefusals();

    private static void send(Calling call) {
        GATEWAY.refusal(call.sent().received());
    }

    @Test
    void isFine() {
        send(Calling.of(Generation.API_3_0));
    }

    @Test
    void failsOnItsOwn() {
        throw new IllegalStateException("oh");
    }

    @Test
    void failsAndWasRefused() {
        send(Calling.of(Generation.API_3_0).key("another"));
        throw new IllegalStateException("no answer");
    }

    @Test
    void failsAndWasRefusedOften() {
        for (int i = 0; i < 8; i++) {
            send(Calling.of(Generation.API_3_0).key("another"));
        }
        throw new IllegalStateException("no answer");
    }

    @Test
    void wasRefused() {
        send(Calling.of(Generation.API_3_0).with("SecretId", "AKIDnobody"));
    }

    @Test
    void expectsToBeRefused() {
        WATCH.expect(GatewayRule.SECRET_ID);
        send(Calling.of(Generation.API_3_0).with("SecretId", "AKIDnobody"));
    }
}
