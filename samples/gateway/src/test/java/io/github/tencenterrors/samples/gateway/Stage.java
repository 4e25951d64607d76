package io.github.tencenterrors.samples.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.github.tencenterrors.gateway.GatewayClock;
import io.github.tencenterrors.gateway.GatewayRefusal;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.time.Instant;

/** A server with a gateway of its own, whose clock stands still, and a client that reaches it as its proxy. */
final class Stage implements AutoCloseable {

    static final String ANSWER = "{\"Response\":{\"TotalCount\":0,\"InstanceSet\":[],\"RequestId\":\"from-the-stub\"}}";

    private final TencentGateway gateway;
    private final HeldAnswer held = new HeldAnswer();
    private final WireMockServer server;

    private Stage(TencentGateway gateway) {
        this.gateway = gateway;
        server = new WireMockServer(options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                // A GET of more than 32 KB shall reach the gateway.
                .jettyHeaderRequestSize(200_000)
                .extensions(gateway, new TencentErrorsExtensionFactory())
                .extensions(held));
    }

    /** The SDK signs with the time of the system; the gateway's clock is stopped at it, so that rates and days are exact. */
    static Stage with(TencentGateway.Builder settings) {
        Stage stage = new Stage(settings.clock(GatewayClock.at(Instant.now())).build());
        stage.server.start();
        stage.server.stubFor(any(anyUrl()).willReturn(okJson(ANSWER)));
        return stage;
    }

    /** A gateway that knows the right key, and asks nothing more than it does by itself. */
    static TencentGateway.Builder usual() {
        return TencentGateway.newInstance().credential(Keys.known());
    }

    OfficialSdk sdk() {
        return OfficialSdk.with(http -> {
            http.setProtocol(HttpProfile.REQ_HTTP);
            http.setProxyHost("127.0.0.1");
            http.setProxyPort(server.port());
        });
    }

    int port() {
        return server.port();
    }

    TencentGateway gateway() {
        return gateway;
    }

    GatewayRefusal lastRefusal() {
        return gateway.refusals().get(gateway.refusals().size() - 1);
    }

    HeldAnswer held() {
        return held;
    }

    @Override
    public void close() {
        held.release();
        server.stop();
    }
}
