package io.github.tencenterrors.gateway;

import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ResponseContract;
import io.github.tencenterrors.wiremock.FaultCounts;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gateway beside the JUnit extension for WireMock. */
class GatewayInTestsTest {

    private static final TencentGateway GATEWAY = GatewayServer.usual()
            .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
            .build();

    @RegisterExtension
    static final TencentCloudExtension CLOUD = TencentCloudExtension.newInstance()
            .extensions(GATEWAY)
            .failOnContractViolations(ResponseContract.documented())
            .build();

    private static String code(Calling call) {
        return new Wire(CLOUD.getPort()).send(call.sent()).code();
    }

    @Test
    void refusedCallsAreAttempts(TencentCloudRuntimeInfo info) {
        InjectedFault fault = CLOUD.inject(inject(tencentError("InternalError")).first(1));
        CLOUD.stubFor(tencentAction("*").willReturn(tencentError("LimitExceeded")));

        assertThat(code(Calling.of(Generation.API_3_0).key("another"))).isEqualTo("AuthFailure.SignatureFailure");
        assertThat(code(Calling.of(Generation.API_3_0))).isEqualTo("InternalError");
        assertThat(code(Calling.of(Generation.API_3_0))).isEqualTo("LimitExceeded");

        assertThat(CLOUD.attempts("DescribeInstances")).happenedTimes(3);
        assertThat(fault.counts()).isEqualTo(new FaultCounts(2, 1, 1));
        CLOUD.verify(3, tencentAction("DescribeInstances").requested());
    }

    @Test
    void aRefusalIsNoUnmatchedRequest() {
        assertThat(code(Calling.of(Generation.API_2_0).key("another"))).isEqualTo("4100");
    }

    @Test
    void beginsAnewWithEachTest() {
        assertThat(GATEWAY.refusals()).isEmpty();
        CLOUD.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(tencentError("LimitExceeded")));
        Calling call = Calling.v1().with("Nonce", "1");
        assertThat(code(call)).isEqualTo("LimitExceeded");
        assertThat(code(call)).isEqualTo("AuthFailure.SignatureExpire");
    }

    @Test
    void beginsAnewWithEachTestOnceMore() {
        beginsAnewWithEachTest();
    }
}
