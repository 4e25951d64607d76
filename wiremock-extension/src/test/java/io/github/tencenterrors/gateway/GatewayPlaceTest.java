package io.github.tencenterrors.gateway;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.gateway.GatewayServer.FROM_THE_STUB;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.FaultCounts;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TencentFaults;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the gateway stands: before fault rules and stubs, and beside what is none of its business. */
class GatewayPlaceTest {

    @RegisterExtension
    static final GatewayServer SERVER = new GatewayServer();

    @Test
    void isBeforeFaultRulesWhichDoNotCountWhatWasRefused() {
        InjectedFault fault = TencentFaults.on(SERVER.wireMock()).inject(inject(tencentError("InternalError")));

        assertThat(SERVER.send(Calling.of(Generation.API_3_0).key("another")).code())
                .isEqualTo("AuthFailure.SignatureFailure");
        assertThat(SERVER.send(Calling.of(Generation.API_3_0)).code()).isEqualTo("InternalError");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(1, 1, 0));
    }

    /** The order in which a server is given its extensions, and how many there are, makes no difference. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 13, 40})
    void isBeforeFaultRulesInAnyOrder(int others) {
        for (boolean first : new boolean[] {true, false}) {
            TencentGateway gateway = TencentGateway.newInstance().build();
            TencentErrorsExtensionFactory faults = new TencentErrorsExtensionFactory();
            WireMockServer server = new WireMockServer(options()
                    .dynamicPort()
                    .extensions(first ? gateway : faults, first ? faults : gateway, services -> named(others)));
            server.start();
            TencentFaults.on(server).inject(inject(tencentError("InternalError")));

            assertThat(new Wire(server.port())
                            .send(Calling.of(Generation.API_3_0).sent())
                            .code())
                    .isEqualTo("AuthFailure.SecretIdNotFound");
            assertThat(gateway.counts().allRefused()).isEqualTo(1);
            server.stop();
        }
    }

    private static List<Extension> named(int others) {
        return IntStream.range(0, others)
                .<Extension>mapToObj(i -> (Named) () -> "other-" + i)
                .toList();
    }

    /** An extension with nothing but its name. */
    private interface Named extends Extension {
        @Override
        String getName();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /health, localhost",
        "GET, /?Limit=1, localhost",
        "POST, /orders, localhost",
        "DELETE, /v1/users?action=x, localhost",
        "GET, /, files.acme.com",
        "GET, /, tencentcloudapi.com.acme.com"
    })
    void leavesARequestAloneThatIsNoCall(String method, String target, String host) {
        Sent request = Sent.get(target).withMethod(method).with("Host", host);

        assertThat(SERVER.wire().send(request).body()).isEqualTo(FROM_THE_STUB);
        assertThat(SERVER.gateway().counts()).isEqualTo(new GatewayCounts(0, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, cvm.tencentcloudapi.com",
        "GET, /anything, cvm.api.qcloud.com",
        "GET, /v2/index.php, localhost",
        "GET, /?Action=DescribeInstances, localhost",
        "OPTIONS, /, CVM.tencentcloudapi.com:80"
    })
    void looksAtARequestThatIsACall(String method, String target, String host) {
        SERVER.wire().send(Sent.get(target).withMethod(method).with("Host", host));

        assertThat(SERVER.gateway().counts().allRefused()).isEqualTo(1);
    }

    @Test
    void looksAtATc3SignatureWhateverElseThereIs() {
        Sent request =
                Calling.of(Generation.API_3_0).host("127.0.0.1:8080").sent().without("X-TC-Action");

        assertThat(SERVER.wire().send(request).code()).isEqualTo("MissingParameter");
        assertThat(SERVER.lastRefusal().rule()).isEqualTo(GatewayRule.MISSING_ACTION);
    }

    @Test
    void asksNothingWhileItIsDisabled() {
        SERVER.gateway().set(any -> GatewaySettings.OFF);

        assertThat(SERVER.send(Calling.of(Generation.API_3_0).key("another")).body())
                .isEqualTo(FROM_THE_STUB);
        assertThat(SERVER.gateway().counts()).isEqualTo(new GatewayCounts(0, Map.of()));
    }

    @Test
    void asksNothingOfSignaturesWithoutThem() {
        SERVER.use(TencentGateway.newInstance().withoutSignatures().offline("Old*"));

        assertThat(SERVER.send(Calling.of(Generation.API_3_0).key("another")).body())
                .isEqualTo(FROM_THE_STUB);
        assertThat(SERVER.send(Calling.of(Generation.API_3_0).with("Action", "OldOne"))
                        .code())
                .isEqualTo("ActionOffline");
    }

    @Test
    void letsAnUnsignedActionThroughThatIsListed() {
        SERVER.use(GatewayServer.usual().unsigned("GetOpen*"));
        Sent call = Calling.of(Generation.API_3_0)
                .with("Action", "GetOpenId")
                .sent()
                .with("Authorization", "SKIP");

        assertThat(SERVER.wire().send(call).body()).isEqualTo(FROM_THE_STUB);
    }

    @Test
    void knowsAnAdmittedCredentialUntilAReset() {
        Calling call =
                Calling.of(Generation.API_3_0).with("SecretId", "AKIDanother").key("another");
        SERVER.gateway().admit(GatewayCredential.of("AKIDanother", "another"));

        assertThat(SERVER.send(call).body()).isEqualTo(FROM_THE_STUB);
        assertThatThrownBy(() -> SERVER.gateway().admit(GatewayCredential.of("AKIDanother", "another")))
                .hasMessageContaining("knows a credential with the secret id 'AKIDanother' already");

        SERVER.gateway().reset();

        assertThat(SERVER.send(call).code()).isEqualTo("AuthFailure.SecretIdNotFound");
    }

    @Nested
    class InTheJournal {

        @Test
        void explainsWithoutSecrets() {
            SERVER.send(
                    Calling.of(Generation.API_2017).with("Token", "topSecret").key("another"));

            SubEvent event = SERVER.wireMock().getAllServeEvents().get(0).getSubEvents().stream()
                    .filter(each -> each.getType().equals(TencentGateway.GATEWAY_EVENT))
                    .findFirst()
                    .orElseThrow();

            assertThat(event.getData())
                    .containsEntry("rule", "SIGNATURE")
                    .containsEntry("code", "InvalidParameter.SignatureFailure")
                    .containsEntry("action", "DescribeInstances")
                    .containsEntry("secretId", Calling.SECRET_ID);
            assertThat(event.getData().get("explanation").toString()).contains("string to sign expected:");
            assertThat(event.getData().toString()).doesNotContain("topSecret", Calling.KEY);
        }
    }

    @Test
    void showsNoSecretInItsTexts() {
        GatewayCredential credential =
                GatewayCredential.of("AKIDa", "topSecretKey").withToken("topSecretToken");

        assertThat(credential).hasToString("GatewayCredential[AKIDa, temporary]");
        assertThat(TencentGateway.newInstance().credential(credential).build().toString())
                .doesNotContain("topSecret");
        assertThat(TencentGateway.newInstance()
                        .credential(credential)
                        .build()
                        .state()
                        .settings()
                        .toString())
                .doesNotContain("topSecret");
    }

    @Test
    void matchesAStubByItsAction() {
        SERVER.wireMock().stubFor(tencentAction("RunInstances").willReturn(tencentError("ResourceInsufficient")));

        assertThat(SERVER.send(Calling.of(Generation.API_3_0).with("Action", "RunInstances"))
                        .code())
                .isEqualTo("ResourceInsufficient");
    }
}
