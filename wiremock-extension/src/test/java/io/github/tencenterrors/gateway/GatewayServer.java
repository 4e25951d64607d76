package io.github.tencenterrors.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.time.Instant;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with a gateway, fault rules, and one stub for everything. */
final class GatewayServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String FROM_THE_STUB = "{\"from\":\"the stub\"}";

    private final GatewayClock clock = GatewayClock.at(Instant.ofEpochSecond(Calling.TIME));
    private final TencentGateway gateway;
    private final WireMockServer server;

    GatewayServer() {
        gateway = new TencentGateway(usual().build().state().settings(), clock, false, TestEnvironment::variable);
        server = new WireMockServer(options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .jettyHeaderRequestSize(200_000)
                .extensions(gateway, new TencentErrorsExtensionFactory()));
    }

    /** A gateway that knows the credential of {@link Calling}. */
    static TencentGateway.Builder usual() {
        return TencentGateway.newInstance().credential(credential());
    }

    static GatewayCredential credential() {
        return GatewayCredential.of(Calling.SECRET_ID, Calling.KEY);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
        clock.moveTo(Instant.ofEpochSecond(Calling.TIME));
        server.stubFor(any(anyUrl()).willReturn(okJson(FROM_THE_STUB)));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    TencentGateway gateway() {
        return gateway;
    }

    GatewayClock clock() {
        return clock;
    }

    WireMockServer wireMock() {
        return server;
    }

    void use(TencentGateway.Builder settings) {
        gateway.set(any -> settings.build().state().settings());
    }

    Wire wire() {
        return new Wire(server.port());
    }

    Wire.Answer send(Calling call) {
        return wire().send(call.sent());
    }

    GatewayRefusal lastRefusal() {
        return gateway.refusals().get(gateway.refusals().size() - 1);
    }
}
