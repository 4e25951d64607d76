package io.github.tencenterrors.gateway;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

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

    @Test
    void wasRefusedBeforeAReset() {
        send(Calling.of(Generation.API_3_0).key("another"));
        GATEWAY.reset();
    }

    @Test
    void wasRefusedOnceBeforeAThousandExpectedTimes() {
        WATCH.expect(GatewayRule.SECRET_ID);
        send(Calling.of(Generation.API_3_0).key("another"));
        for (int i = 0; i < 1_000; i++) {
            send(Calling.of(Generation.API_3_0).with("SecretId", "AKIDnobody"));
        }
    }

    /** As a thread of JUnit's may do that waits in one test. */
    @Test
    void expectsToBeRefusedAfterAnotherTestOnItsThread() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(WatchedTestCase.class, "isFine"))
                .execute();
        WATCH.expect(GatewayRule.SECRET_ID);
        send(Calling.of(Generation.API_3_0).with("SecretId", "AKIDnobody"));
    }
}
