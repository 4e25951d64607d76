package io.github.tencenterrors.samples.load;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.samples.load.Calls.ACTIONS;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.gateway.GatewayClock;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TencentFaults;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A server that answers every call with an error; all answers have the same length. */
enum Contestant {
    STATIC_STUB("WireMock, one static stub", () -> plain(1)),
    IDLE_ENGINE("the same, engine without rules", () -> idle(0)),
    IDLE_500_RULES("the same, 500 rules for other actions", () -> idle(500)),
    GATEWAY("the same, a gateway that verifies signatures", Contestant::gateway),
    CODES_1("engine, a rule of 1 code", () -> oneRule(1)),
    CODES_200("engine, a rule of 200 codes", () -> oneRule(200)),
    CODES_17000("engine, a rule of 17,000 codes", () -> oneRule(17_000)),
    RULES_1("engine, 1 rule", () -> rules(1, any -> "Describe*")),
    RULES_200("engine, 200 rules", () -> rules(200, Calls::action)),
    RULES_500("engine, 500 rules", () -> rules(500, Calls::action)),
    IDS_500("engine, 500 rules for secret ids, one of them called", Contestant::ids),
    GLOBS_500(
            "engine, 500 rules for globs, 200 of them called", () -> rules(500, number -> Calls.action(number) + "*")),
    STUBS_200("WireMock, 200 stubs", () -> plain(ACTIONS)),
    MOCK_WEB_SERVER("MockWebServer 3, a table of 200", MockWebServerPeer::start),
    MOCK_SERVER("MockServer, 200 expectations", MockServerPeer::start);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a method, that holds nothing
    private final Start start;

    Contestant(String title, Start start) {
        this.title = title;
        this.start = start;
    }

    /** Starts a server, in this JVM. */
    private interface Start {

        /** The port at which it listens. */
        int run() throws IOException;
    }

    /** Its name, for people. */
    String title() {
        return title;
    }

    /** Starts it in this JVM, and gives the port at which it listens. */
    int start() throws IOException {
        return start.run();
    }

    private static int plain(int stubs) {
        WireMockServer server = started(quiet());
        if (stubs == 1) {
            server.stubFor(any(anyUrl()).willReturn(okJson(Errors.body(0))));
        } else {
            IntStream.range(0, stubs)
                    .forEach(number -> server.stubFor(post("/")
                            .withHeader("X-TC-Action", equalTo(Calls.action(number)))
                            .willReturn(okJson(Errors.body(number)))));
        }
        return server.port();
    }

    private static int idle(int rules) {
        WireMockServer server = withEngine(Math.max(rules, 1));
        server.stubFor(any(anyUrl()).willReturn(okJson(Errors.body(0))));
        put(server, rules, number -> Calls.action(ACTIONS + number));
        return server.port();
    }

    private static int gateway() {
        TencentGateway gateway = TencentGateway.newInstance()
                .credential(GatewayCredential.of(Signature.SECRET_ID, Signature.SECRET_KEY))
                .clock(GatewayClock.at(Signature.TIME))
                .build();
        WireMockServer server = started(quiet().extensions(gateway));
        server.stubFor(any(anyUrl()).willReturn(okJson(Errors.body(0))));
        return server.port();
    }

    private static int oneRule(int codes) {
        WireMockServer server = withEngine(codes);
        TencentFaults.on(server).inject(injectEach(Selection.all()));
        return server.port();
    }

    private static int ids() {
        WireMockServer server = withEngine(500);
        IntStream.range(0, 500)
                .mapToObj(number -> inject(tencentError(Errors.code(number)))
                        .secretId(number == 0 ? Signature.SECRET_ID : Signature.SECRET_ID + number))
                .forEach(TencentFaults.on(server)::inject);
        return server.port();
    }

    private static int rules(int rules, IntFunction<String> action) {
        WireMockServer server = withEngine(rules);
        put(server, rules, action);
        return server.port();
    }

    private static void put(WireMockServer server, int rules, IntFunction<String> action) {
        IntStream.range(0, rules)
                .mapToObj(number -> inject(tencentError(Errors.code(number))).on(tencentAction(action.apply(number))))
                .forEach(TencentFaults.on(server)::inject);
    }

    private static WireMockServer withEngine(int codes) {
        return started(quiet().extensions(TencentErrorsExtensionFactory.with(Errors.catalog(codes))));
    }

    private static WireMockConfiguration quiet() {
        return options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true);
    }

    private static WireMockServer started(WireMockConfiguration configuration) {
        WireMockServer server = new WireMockServer(configuration);
        server.start();
        return server;
    }
}
