package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentFaults.on;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.DelayDistribution;
import com.github.tomakehurst.wiremock.http.LogNormal;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.github.tencenterrors.catalog.Glob;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultInjectorTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final TencentAction DESCRIBE = tencentAction("DescribeInstances");

    private final DirectServer server = DirectServer.withJournal();

    private List<String> answers(int calls) {
        return IntStream.range(0, calls)
                .mapToObj(call -> server.answer("DescribeInstances"))
                .toList();
    }

    private ServeEvent lastEvent() {
        return server.server().getAllServeEvents().get(0);
    }

    @Nested
    class Order {

        @Test
        void isNewestFirst() {
            InjectedFault older =
                    server.inject(inject(tencentError("InternalError")).on(DESCRIBE));
            InjectedFault newer = server.inject(
                    inject(tencentError("LimitExceeded")).on(DESCRIBE).first(2));

            assertThat(answers(3)).containsExactly("LimitExceeded", "LimitExceeded", "InternalError");
            assertThat(newer.counts()).isEqualTo(new FaultCounts(3, 2, 1));
            assertThat(older.counts()).as("it is asked once only").isEqualTo(new FaultCounts(1, 1, 0));
            assertThat(on(server.server()).injected()).containsExactly(newer, older);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "*",
                    "?escribeInstances",
                    "Desc?ibe*",
                    "Describe*",
                    "D*s",
                    "*Instances",
                    "DescribeInstances*",
                    "DescribeInstances",
                    "DescribeInstance",
                    "DescribeInstances?",
                    "DescribeInstancesStatus*",
                    "Run*"
                })
        void hasEveryRuleWhoseGlobMatches(String glob) {
            InjectedFault fault = server.inject(inject(tencentError("LimitExceeded"))
                    .on(tencentAction(glob))
                    .first(1));
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE).first(1));

            assertThat(answers(2))
                    .containsExactly(
                            "InternalError",
                            Glob.matches(glob, "DescribeInstances") ? "LimitExceeded" : DirectServer.FROM_THE_STUB);
            assertThat(fault.counts().matched()).isEqualTo(Glob.matches(glob, "DescribeInstances") ? 1 : 0);
        }

        @Test
        void doesNotDependOnWhetherARuleNamesWhoSigned() {
            server.inject(inject(tencentError("InternalError"))
                    .on(DESCRIBE)
                    .secretId("AKID1")
                    .first(2));
            server.inject(inject(tencentError("LimitExceeded")).first(2));
            server.inject(
                    inject(tencentError("ResourceInUse")).secretId("AKID1").first(1));
            server.inject(inject(tencentError("ResourceNotFound")).secretId("AKID2"));

            List<String> answers = Stream.generate(() -> server.answer("DescribeInstances", "AKID1"))
                    .limit(6)
                    .toList();

            assertThat(answers)
                    .containsExactly(
                            "ResourceInUse",
                            "LimitExceeded",
                            "LimitExceeded",
                            "InternalError",
                            "InternalError",
                            DirectServer.FROM_THE_STUB);
            assertThat(server.answer("DescribeInstances", "AKID2")).isEqualTo("ResourceNotFound");
            assertThat(server.answer("DescribeInstances", "AKID3")).isEqualTo(DirectServer.FROM_THE_STUB);
        }

        @Test
        void doesNotDependOnHowAnActionIsNamed() {
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE).afterSkipping(2));
            server.inject(inject(tencentError("LimitExceeded"))
                    .on(tencentAction("Describe*"))
                    .everyNth(2));
            server.inject(inject(tencentError("ResourceInUse")).on(DESCRIBE).first(1));
            server.inject(
                    inject(tencentError("ResourceNotFound")).afterSkipping(3).first(1));

            assertThat(answers(7))
                    .containsExactly(
                            "ResourceInUse",
                            DirectServer.FROM_THE_STUB,
                            "LimitExceeded",
                            "ResourceNotFound",
                            DirectServer.FROM_THE_STUB,
                            "LimitExceeded",
                            "InternalError");
        }
    }

    @Nested
    class Delay {

        private ResponseDefinition answer(FaultRule rule) {
            server.inject(rule);
            server.call("DescribeInstances");
            return lastEvent().getResponseDefinition();
        }

        @Test
        void isFixed() {
            ResponseDefinition answer =
                    answer(inject(tencentError("InternalError")).delayedBy(Duration.ofMillis(3)));

            assertThat(answer.getFixedDelayMilliseconds()).isEqualTo(3);
        }

        @Test
        void isLogNormal() {
            DelayDistribution delay = answer(
                            inject(tencentError("InternalError")).delayedLogNormally(Duration.ofMillis(3), 0.4))
                    .getDelayDistribution();

            assertThat(delay).usingRecursiveComparison().isEqualTo(new LogNormal(3, 0.4));
        }

        @Test
        void takesThePlaceOfTheResponsesOwn() {
            ResponseDefinition answer =
                    answer(inject(aResponse().withFixedDelay(5).withUniformRandomDelay(5, 6))
                            .delayedBy(Duration.ofMillis(1)));

            assertThat(answer.getFixedDelayMilliseconds()).isEqualTo(1);
            assertThat(answer.getDelayDistribution()).isNull();
        }

        @Test
        void isTheResponsesOwnUnlessSaidOtherwise() {
            ResponseDefinition answer = answer(
                    inject(tencentError("InternalError").withFixedDelay(2).withChunkedDribbleDelay(2, 4)));

            assertThat(answer.getFixedDelayMilliseconds()).isEqualTo(2);
            assertThat(answer.getChunkedDribbleDelay().getNumberOfChunks()).isEqualTo(2);
            assertThat(answer.getChunkedDribbleDelay().getTotalDuration()).isEqualTo(4);
        }

        @Test
        void isForTheFaultAlone() {
            ResponseDefinition answer = answer(inject(tencentError("InternalError"))
                    .afterSkipping(1)
                    .delayedBy(Duration.ofSeconds(9))
                    .otherwise(aResponse()));

            assertThat(answer.getFixedDelayMilliseconds()).isNull();
        }
    }

    @Nested
    class Evidence {

        private Map<String, Object> evidence() {
            return lastEvent().getSubEvents().stream()
                    .filter(event -> event.getType().equals(TencentErrorsExtensionFactory.FAULT_EVENT))
                    .map(SubEvent::getData)
                    .reduce((one, other) -> {
                        throw new AssertionError("two of them");
                    })
                    .orElse(Map.of());
        }

        @Test
        void namesTheRuleTheCodeAndTheAttempt() {
            server.inject(inject(tencentError("InternalError"))
                    .withId(ID)
                    .named("busy")
                    .afterSkipping(1));

            answers(2);

            assertThat(evidence())
                    .containsExactly(
                            Map.entry("rule", ID.toString()),
                            Map.entry("name", "busy"),
                            Map.entry("injected", true),
                            Map.entry("code", "InternalError"),
                            Map.entry("attempt", 2L));
        }

        @Test
        void namesATransportFaultAndOtherResponses() {
            server.inject(injectInTurn(
                            TencentStubs.tencentFault(TransportFault.HTML_PAGE),
                            aResponse().withStatus(503),
                            TencentStubs.tencentError(
                                    ErrorResponse.of(Generation.API_2_0, "5100").withModuleCode(new ModuleCode(-514))),
                            tencentError("5100").withModuleCode(-514))
                    .withId(ID));

            answers(1);
            assertThat(evidence()).containsEntry("transportFault", "HTML_PAGE");
            answers(1);
            assertThat(evidence()).containsEntry("response", "status 503");
            answers(1);
            assertThat(evidence()).containsEntry("code", "5100 (-514)");
            answers(1);
            assertThat(evidence()).containsEntry("code", "5100 (-514)");
        }

        @Test
        void tellsAnAnswerThatIsNoInjection() {
            server.inject(inject(tencentError("InternalError"))
                    .withId(ID)
                    .afterSkipping(1)
                    .otherwise(aResponse().withStatus(204)));

            answers(1);

            assertThat(evidence())
                    .containsExactly(
                            Map.entry("rule", ID.toString()),
                            Map.entry("injected", false),
                            Map.entry("response", "status 204"),
                            Map.entry("attempt", 1L));
        }

        @Test
        void isNoneWhereAStubAnswered() {
            server.inject(inject(tencentError("InternalError")).afterSkipping(1));

            answers(1);

            assertThat(evidence()).isEmpty();
        }

        @Test
        void standsInAJournalThatSaysMatched() {
            server.inject(inject(tencentError("InternalError")));

            answers(1);

            assertThat(lastEvent().getWasMatched()).isTrue();
            assertThat(lastEvent().getResponseDefinition().getBody()).contains("InternalError");
            assertThat(lastEvent().getResponseDefinition().getTransformerParameters())
                    .isNull();
        }
    }

    @Nested
    class Reset {

        @Test
        void clearsTheRulesAndKeepsTheCountsOfAHandle() {
            InjectedFault fault = server.inject(inject(tencentError("InternalError")));
            answers(2);

            server.server().resetAll();

            assertThat(on(server.server()).injected()).isEmpty();
            assertThat(fault.counts()).isEqualTo(new FaultCounts(2, 2, 0));
        }

        @Test
        void ofTheMappingsClearsTheRules() {
            server.inject(inject(tencentError("InternalError")));

            server.server().resetMappings();

            assertThat(on(server.server()).injected()).isEmpty();
        }

        @Test
        void ofTheRequestsAloneLeavesTheRules() {
            InjectedFault fault = server.inject(inject(tencentError("InternalError")));
            answers(1);

            server.server().resetRequests();

            assertThat(on(server.server()).injected()).containsExactly(fault);
            assertThat(fault.counts()).isEqualTo(new FaultCounts(1, 1, 0));
        }

        @Test
        void leavesTheRulesOfIsolatedTests() {
            InjectedFault ofTest = on(server.server())
                    .injectForTest(inject(tencentError("InternalError")).secretId("AKID1"));
            server.inject(inject(tencentError("InternalError")).secretId("AKID2"));

            server.server().resetAll();

            assertThat(on(server.server()).injected()).containsExactly(ofTest);
        }

        @Test
        void letsARuleBeginAnew() {
            FaultRule rule = inject(tencentError("InternalError")).first(1);
            server.inject(rule);
            answers(2);
            server.server().resetAll();

            InjectedFault again = server.inject(rule);

            assertThat(server.answer("DescribeInstances")).isEqualTo("InternalError");
            assertThat(again.counts()).isEqualTo(new FaultCounts(1, 1, 0));
        }
    }

    @Test
    void isEachServersOwn() {
        TencentErrorsExtensionFactory shared = new TencentErrorsExtensionFactory();
        WireMockServer one = new WireMockServer(options().dynamicPort().extensions(shared));
        WireMockServer other = new WireMockServer(options().dynamicPort().extensions(shared));

        InjectedFault fault = on(one).inject(inject(tencentError("InternalError")));

        assertThat(on(one).injected()).containsExactly(fault);
        assertThat(on(other).injected()).isEmpty();
    }

    /** WireMock keeps the stubs in the options. */
    @Test
    void isSharedWhereStubsAre() {
        WireMockConfiguration options = options().dynamicPort().extensions(new TencentErrorsExtensionFactory());
        WireMockServer one = new WireMockServer(options);
        WireMockServer other = new WireMockServer(options);

        InjectedFault fault = on(one).inject(inject(tencentError("InternalError")));

        assertThat(on(other).injected()).containsExactly(fault);
    }

    @Test
    void countsWithoutAJournal() {
        DirectServer quiet = DirectServer.withoutJournal();
        InjectedFault fault = quiet.inject(inject(tencentError("InternalError")).first(1));

        Response first = quiet.call("DescribeInstances");
        quiet.call("DescribeInstances");

        assertThat(DirectServer.outcome(first)).isEqualTo("InternalError");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(2, 1, 1));
        assertThat(fault)
                .hasToString("fault rule on any request injects [error{code=InternalError}] first(1),"
                        + " FaultCounts[matched=2, injected=1, passed=1]");
    }
}
