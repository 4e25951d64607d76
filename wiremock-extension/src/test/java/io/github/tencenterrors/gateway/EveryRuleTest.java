package io.github.tencenterrors.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.gateway.GatewayServer.FROM_THE_STUB;
import static io.github.tencenterrors.gateway.GatewayServer.credential;
import static io.github.tencenterrors.gateway.GatewayServer.usual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, in every generation that has it, broken by a request on the wire. */
class EveryRuleTest {

    private static final Instant NOW = Instant.ofEpochSecond(Calling.TIME);
    private static final String BOUNDARY = "multipart/form-data; charset=utf-8; boundary=b0";

    @RegisterExtension
    static final GatewayServer SERVER = new GatewayServer();

    /** What a gateway is told, and what is sent to it. */
    private record Provocation(Supplier<TencentGateway.Builder> settings, Function<Generation, Sent> request) {}

    private static final Map<GatewayRule, Provocation> PROVOCATIONS = new EnumMap<>(GatewayRule.class);

    static {
        put(GatewayRule.METHOD, () -> usual(), call -> call.method("PUT"));
        put(GatewayRule.HTTPS_ONLY, () -> usual().httpsOnly(), call -> call);
        put(GatewayRule.SIZE, () -> usual(), call -> call.get().parameter("Name", "x".repeat(32 * 1024)));
        putChanged(GatewayRule.AUTHORIZATION, sent -> sent.with("Authorization", "TC3-HMAC-SHA256 Credential=a/b/c"));
        putChanged(GatewayRule.UNSIGNED, sent -> sent.with("Authorization", "SKIP"));
        put(GatewayRule.JSON, () -> usual(), call -> call.body("{\"Limit\": }"));
        putChanged(GatewayRule.MULTIPART, sent -> sent.with("Content-Type", BOUNDARY)
                .withBody(new byte[] {'-', '-', 'b'}));
        put(GatewayRule.MISSING_ACTION, () -> usual(), call -> call.without("Action"));
        put(GatewayRule.MISSING_VERSION, () -> usual(), call -> call.without("Version"));
        put(GatewayRule.MISSING_TIMESTAMP, () -> usual(), call -> call.without("Timestamp"));
        PROVOCATIONS.put(GatewayRule.MISSING_NONCE, new Provocation(() -> usual(), generation -> v1(generation)
                .without("Nonce")
                .sent()));
        PROVOCATIONS.put(
                GatewayRule.MISSING_SECRET_ID,
                new Provocation(
                        () -> usual(),
                        generation -> generation == Generation.API_3_0
                                ? Calling.of(generation).sent().without("Authorization")
                                : Calling.of(generation).without("SecretId").sent()));
        PROVOCATIONS.put(GatewayRule.MISSING_SIGNATURE, new Provocation(() -> usual(), generation -> {
            Sent sent = v1(generation).get().sent();
            return sent.withTarget(sent.target().replaceAll("&Signature=.*", ""));
        }));
        put(GatewayRule.MALFORMED_VALUE, () -> usual(), call -> call.with("Timestamp", "now"));
        put(GatewayRule.SECRET_ID, () -> usual(), call -> call.with("SecretId", "AKIDnobody"));
        put(
                GatewayRule.KIND_OF_KEY,
                () -> TencentGateway.newInstance().credential(credential().ofKind(CredentialKind.OTHER)),
                call -> call);
        put(GatewayRule.SIGNATURE, () -> usual(), call -> call.key("anotherKey"));
        PROVOCATIONS.put(
                GatewayRule.CREDENTIAL_DATE,
                new Provocation(
                        () -> usual(),
                        generation -> Signed.tc3(
                                Calling.of(generation).sent(),
                                Calling.SECRET_ID,
                                Calling.KEY,
                                Calling.TIME,
                                "cvm",
                                "2025-11-21")));
        put(
                GatewayRule.TOKEN_MISSING,
                () -> TencentGateway.newInstance().credential(credential().withToken("made-up-token")),
                call -> call);
        put(
                GatewayRule.TOKEN,
                () -> TencentGateway.newInstance().credential(credential().withToken("made-up-token")),
                call -> call.with("Token", "another"));
        put(
                GatewayRule.TOKEN_EXPIRED,
                () -> TencentGateway.newInstance().credential(credential().withToken("made-up-token", NOW)),
                call -> call.with("Token", "made-up-token"));
        put(
                GatewayRule.MFA,
                () -> TencentGateway.newInstance().credential(credential().requiringMfa("Describe*")),
                call -> call);
        put(GatewayRule.TIMESTAMP, () -> usual(), call -> call.with("Timestamp", Long.toString(Calling.TIME - 301)));
        PROVOCATIONS.put(
                GatewayRule.NONCE,
                new Provocation(
                        () -> usual(), generation -> twice(v1(generation).sent())));
        put(GatewayRule.PRODUCT, () -> usual().api(GatewayApi.of("cbs", "2017-03-12", "DescribeDisks")), call -> call);
        put(GatewayRule.VERSION, () -> usual().api(GatewayApi.of("cvm", "2016-01-01", "Describe")), call -> call);
        put(GatewayRule.OFFLINE, () -> usual().offline("DescribeInst*"), call -> call);
        put(
                GatewayRule.ACTION,
                () -> usual().api(GatewayApi.of("cvm", "2017-03-12", "RunInstances"))
                        .api(GatewayApi.unversioned("cvm", "RunInstances")),
                call -> call);
        put(GatewayRule.MAINTENANCE, () -> usual().inMaintenance("*"), call -> call);
        put(GatewayRule.REGION, () -> usual().regions("ap-beijing", "eu-*"), call -> call);
        put(
                GatewayRule.PARAMETER,
                () -> usual().api(GatewayApi.of("cvm", "2017-03-12", "DescribeInstances")
                                .withParameters("DescribeInstances", "Limit"))
                        .api(GatewayApi.unversioned("cvm", "DescribeInstances")
                                .withParameters("DescribeInstances", "Limit")),
                call -> call.parameter("Limits", "1"));
        put(GatewayRule.ADDRESS_DENIED, () -> usual().denyAddresses("127.*"), call -> call);
        put(GatewayRule.ADDRESS_NOT_ALLOWED, () -> usual().allowAddresses("10.*"), call -> call);
        put(
                GatewayRule.PERMISSION,
                () -> TencentGateway.newInstance().credential(credential().allowing("Run*")),
                call -> call);
        put(
                GatewayRule.RESOURCE,
                () -> TencentGateway.newInstance().credential(credential().denyingResources("ins-1*")),
                call -> call.parameter("InstanceId", "ins-17"));
        putSecond(GatewayRule.RATE, () -> usual().ratePerSecond("Describe*", 1));
        putSecond(GatewayRule.ACCOUNT_RATE, () -> usual().ratePerSecondOfAccount(1));
        putSecond(GatewayRule.ADDRESS_RATE, () -> usual().ratePerSecondOfAddress(1));
        PROVOCATIONS.put(
                GatewayRule.CONCURRENCY,
                new Provocation(() -> usual().concurrency("*", 1), EveryRuleTest::besideASlowOne));
        putSecond(GatewayRule.QUOTA, () -> usual().quotaPerDay("*", 1));
        put(GatewayRule.DRY_RUN, () -> usual(), call -> call.parameter("DryRun", "true"));
    }

    private static void put(
            GatewayRule rule, Supplier<TencentGateway.Builder> settings, Function<Calling, Calling> change) {
        PROVOCATIONS.put(rule, new Provocation(settings, generation -> change.apply(Calling.of(generation))
                .sent()));
    }

    private static void putChanged(GatewayRule rule, Function<Sent, Sent> change) {
        PROVOCATIONS.put(
                rule,
                new Provocation(
                        () -> usual(),
                        generation -> change.apply(Calling.of(generation).sent())));
    }

    private static void putSecond(GatewayRule rule, Supplier<TencentGateway.Builder> settings) {
        PROVOCATIONS.put(rule, new Provocation(settings, generation -> {
            assertThat(SERVER.send(Calling.of(generation)).body()).isEqualTo(FROM_THE_STUB);
            return Calling.of(generation).sent();
        }));
    }

    private static Calling v1(Generation generation) {
        return generation == Generation.API_3_0 ? Calling.v1() : Calling.of(generation);
    }

    private static Sent twice(Sent sent) {
        assertThat(SERVER.wire().send(sent).body()).isEqualTo(FROM_THE_STUB);
        return sent;
    }

    private static Sent besideASlowOne(Generation generation) {
        SERVER.wireMock().stubFor(any(anyUrl()).willReturn(okJson(FROM_THE_STUB).withFixedDelay(1_000)));
        new Thread(() -> SERVER.send(Calling.of(generation))).start();
        while (SERVER.gateway().counts().passed() == 0) {
            Thread.onSpinWait();
        }
        return Calling.of(generation).sent();
    }

    static Stream<Arguments> rules() {
        return Arrays.stream(GatewayRule.values()).flatMap(rule -> Arrays.stream(Generation.values())
                .filter(generation -> rule.code(generation).isPresent())
                .map(generation -> Arguments.of(rule, generation)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isAnsweredWithTheCodeOfItsGeneration(GatewayRule rule, Generation generation) {
        Provocation provocation = PROVOCATIONS.get(rule);
        SERVER.use(provocation.settings().get());

        Wire.Answer answer = SERVER.wire().send(provocation.request().apply(generation));

        assertThat(answer.code()).isEqualTo(rule.code(generation).orElseThrow());
        assertThat(answer.status()).contains("200");
        assertThat(answer.hasHeader("Content-Type: application/json")).isTrue();
        assertThat(answer.family().envelope()).isEqualTo(generation.envelope());
        assertThat(SERVER.lastRefusal().rule()).isEqualTo(rule);
        assertThat(SERVER.lastRefusal().generation()).isEqualTo(generation);
        assertThat(SERVER.lastRefusal().explanation()).isNotBlank();
        if (generation.envelope() == Envelope.RESPONSE) {
            assertThat(UUID.fromString(answer.error().requestId().orElseThrow()))
                    .hasToString(SERVER.lastRefusal().requestId());
        }
    }

    /** Without what breaks it, the same call of the same gateway goes on. */
    @ParameterizedTest
    @MethodSource("rules")
    void isKeptByAnOrdinaryCall(GatewayRule rule, Generation generation) {
        SERVER.use(usual());

        assertThat(SERVER.send(Calling.of(generation)).body()).isEqualTo(FROM_THE_STUB);
        assertThat(SERVER.gateway().counts()).isEqualTo(new GatewayCounts(1, Map.of()));
    }

    @Test
    void isProvokedHere() {
        assertThat(PROVOCATIONS.keySet()).isEqualTo(EnumSet.allOf(GatewayRule.class));
    }
}
