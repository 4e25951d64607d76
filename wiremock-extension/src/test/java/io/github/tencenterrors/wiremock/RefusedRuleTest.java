package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.MisuseException;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What only the server can refuse: it has the catalogue, and the other rules. */
class RefusedRuleTest {

    private static final TencentAction DESCRIBE = tencentAction("DescribeInstances");

    private final DirectServer server = DirectServer.withoutJournal();

    private void assertRefused(FaultRule rule, String message) {
        var before = TencentFaults.on(server.server()).injected();

        assertThatThrownBy(() -> server.inject(rule))
                .isExactlyInstanceOf(MisuseException.class)
                .hasMessage(message);

        assertThat(TencentFaults.on(server.server()).injected()).isEqualTo(before);
    }

    @Nested
    class Fault {

        @Test
        void isNotDocumented() {
            assertRefused(
                    inject(tencentError("RequestLimitExceded")).on(DESCRIBE).named("busy"), """
                            no document lists the code 'RequestLimitExceded'
                              at:   fault rule 'busy' on action 'DescribeInstances'
                              why:  what is played has a documented code, or is said to be undocumented
                              fix:  did you mean 'RequestLimitExceeded'? Where it is meant to be undocumented: \
                            undocumentedError("RequestLimitExceded"), or "undocumented": true""");
        }

        @Test
        void isNotDocumentedThoughOthersInTurnAre() {
            assertRefused(injectInTurn(tencentError("InternalError"), tencentError("InternalErorr")), """
                            no document lists the code 'InternalErorr'
                              at:   fault rule on any request
                              why:  what is played has a documented code, or is said to be undocumented
                              fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                            undocumentedError("InternalErorr"), or "undocumented": true""");
        }

        @Test
        void isNotDocumentedWhereNothingIsInjected() {
            assertRefused(inject(tencentError("InternalError")).first(1).otherwise(tencentError("InternalErorr")), """
                            no document lists the code 'InternalErorr'
                              at:   fault rule on any request
                              why:  what is played has a documented code, or is said to be undocumented
                              fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                            undocumentedError("InternalErorr"), or "undocumented": true""");
        }

        @Test
        void isNotInTheSelection() {
            assertRefused(injectEach(Selection.all().withFamilies("AuthFailures")), """
                            injectEach selects no documented error
                              at:   fault rule on any request
                              why:  no documented error has the family 'AuthFailures'
                              fix:  did you mean 'AuthFailure'?""");
        }

        @Test
        void hasABodyBeside() {
            assertRefused(inject(tencentError("InternalError").withBody("{}")), """
                            the response has a body beside tencent-error
                              at:   fault rule on any request
                              why:  the transformer would replace it
                              fix:  leave the body out, or the transformer""");
        }
    }

    @Nested
    class Place {

        @Test
        void isHiddenByARuleForTheSameCalls() {
            server.inject(
                    inject(tencentError("InternalError")).on(DESCRIBE).first(3).named("first"));

            assertRefused(inject(tencentError("LimitExceeded")).on(DESCRIBE), """
                            a fault rule hides an older one: fault rule 'first' on action 'DescribeInstances'
                              at:   fault rule on action 'DescribeInstances'
                              why:  the newest rule is asked first, and this one lets no request through to the other
                              fix:  lift the other rule first, or give this one a time, such as first(3)""");
        }

        @Test
        void isHiddenByARuleForMore() {
            server.inject(inject(tencentError("InternalError"))
                    .on(DESCRIBE.service("cvm"))
                    .secretId("AKID1"));

            assertRefused(inject(tencentError("LimitExceeded")).on(tencentAction("*")), """
                            a fault rule hides an older one: \
                            fault rule on action 'DescribeInstances', service 'cvm' of the secret id 'AKID1'
                              at:   fault rule on action '*'
                              why:  the newest rule is asked first, and this one lets no request through to the other
                              fix:  lift the other rule first, or give this one a time, such as first(3)""");
        }

        @Test
        void isHiddenByARuleThatAnswersOtherwise() {
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE));

            assertRefused(inject(tencentError("LimitExceeded")).first(1).otherwise(WireMock.ok()), """
                            a fault rule hides an older one: fault rule on action 'DescribeInstances'
                              at:   fault rule on any request
                              why:  the newest rule is asked first, and this one lets no request through to the other
                              fix:  lift the other rule first, or give this one a time, such as first(3)""");
        }

        @Test
        void isToldByAMatcherThatTheServerHasNot() {
            RequestPatternBuilder pattern =
                    WireMock.anyRequestedFor(WireMock.anyUrl()).andMatching("tencent-actoin");

            assertRefused(inject(tencentError("InternalError")).on(pattern).named("typo"), """
                            no request matcher is called 'tencent-actoin'
                              at:   %s
                              why:  a server has those of its extensions alone
                              fix:  did you mean 'tencent-action'?""".formatted(
                            label("typo", pattern)));
        }

        @Test
        void isToldByOurMatcherWithAMistakeInIt() {
            RequestPatternBuilder pattern = WireMock.anyRequestedFor(WireMock.anyUrl())
                    .andMatching("tencent-action", Parameters.one("acton", "Describe*"));

            assertRefused(inject(tencentError("InternalError")).on(pattern).named("typo"), """
                            tencent-action has no parameter 'acton'
                              at:   %s
                              why:  a parameter that is not understood would be ignored
                              fix:  did you mean 'action'?""".formatted(
                            label("typo", pattern)));
        }

        private static String label(String name, RequestPatternBuilder pattern) {
            return "fault rule '" + name + "' on any request that matches " + pattern.build();
        }

        @Test
        void isHiddenOnlyWhereTheSecretIdIsTheSame() {
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE));
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE).secretId("AKID1"));
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE).secretId("AKID2"));

            assertHides(inject(tencentError("LimitExceeded")).on(DESCRIBE).secretId("AKID1"));
        }

        @Test
        void isHiddenOnlyWhereThePatternIsTheSame() {
            RequestPatternBuilder posted = WireMock.postRequestedFor(WireMock.anyUrl());
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE));
            server.inject(inject(tencentError("InternalError")).on(DESCRIBE).on(posted));
            server.inject(
                    inject(tencentError("InternalError")).on(DESCRIBE).on(WireMock.getRequestedFor(WireMock.anyUrl())));

            assertHides(inject(tencentError("LimitExceeded")).on(DESCRIBE).on(posted));
        }

        private void assertHides(FaultRule rule) {
            assertThatThrownBy(() -> server.inject(rule)).hasMessageStartingWith("a fault rule hides an older one");
        }

        @Test
        void mayBeInPartThatOfAnother() {
            server.inject(inject(tencentError("InternalError")).on(tencentAction("Describe*")));

            server.inject(inject(tencentError("LimitExceeded")).on(DESCRIBE));

            assertThat(server.answer("DescribeInstances")).isEqualTo("LimitExceeded");
            assertThat(server.answer("DescribeZones")).isEqualTo("InternalError");
        }
    }

    @Test
    void hasAnAnswerForNoTime() {
        assertRefused(inject(tencentError("InternalError")).otherwise(WireMock.ok()), """
                        a fault rule says what happens otherwise, and there is no otherwise
                          at:   fault rule on any request
                          why:  it injects always
                          fix:  give it a time, such as first(3), or leave otherwise(…) out""");
    }

    @Test
    void hasTheNameOfAnother() {
        server.inject(inject(tencentError("InternalError")).on(DESCRIBE).named("busy"));

        assertRefused(
                inject(tencentError("InternalError"))
                        .on(tencentAction("RunInstances"))
                        .named("busy"),
                """
                        the server has a fault rule called 'busy' already
                          at:   fault rule 'busy' on action 'RunInstances'
                          why:  a name stands for one rule
                          fix:  give it another name, or lift the other rule first""");
    }

    @Test
    void hasTheNameOfAnotherUnlessBothAreOfIsolatedTests() {
        FaultInjector faults = TencentFaults.on(server.server());
        FaultRule rule = inject(tencentError("InternalError")).first(1).named("busy");
        faults.injectForTest(rule.secretId("AKID1"));
        faults.injectForTest(rule.secretId("AKID2"));

        assertThatThrownBy(() -> faults.injectForTest(rule.secretId("AKID2")))
                .hasMessageStartingWith("the server has a fault rule called 'busy' already");
        assertThatThrownBy(() -> faults.inject(rule.secretId("AKID3")))
                .hasMessageStartingWith("the server has a fault rule called 'busy' already");
    }

    @Test
    void hasTheIdOfAnother() {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        server.inject(inject(tencentError("InternalError")).on(DESCRIBE).withId(id));

        assertRefused(
                inject(tencentError("InternalError"))
                        .on(tencentAction("RunInstances"))
                        .withId(id),
                """
                        the server has a fault rule with the id 00000000-0000-4000-8000-000000000001 already
                          at:   fault rule on action 'RunInstances'
                          why:  an id stands for one rule
                          fix:  leave the id out, or lift the other rule first""");
    }

    @Test
    void isForAServerWithoutTheFactory() {
        WireMockServer bare = new WireMockServer(options().dynamicPort());

        assertThatThrownBy(() -> TencentFaults.on(bare)).hasMessage("""
                this server takes no fault rules
                  why:  its options have no TencentErrorsExtensionFactory
                  fix:  add options().extensions(new TencentErrorsExtensionFactory())""");
    }

    @Test
    void isForAServerThatDoesNotRunYet() {
        TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        assertThatThrownBy(() -> cloud.inject(inject(tencentError("InternalError"))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        there is no server to inject faults into
                          why:  TencentCloudExtension starts it before the first test
                          fix:  inject in a test, or in a method that runs before it""");
    }
}
