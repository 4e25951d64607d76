package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentFaults.rateLimit;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultRuleTest {

    private static final FaultRule RULE = inject(tencentError("InternalError"));

    @Nested
    class Refused {

        static Stream<Arguments> mistakes() {
            return Stream.of(
                    mistake(rule -> rule.first(0), """
                            first(0)
                              why:  it would never take effect
                              fix:  give a number from 1"""),
                    mistake(rule -> rule.first(-1), """
                            first(-1)
                              why:  it would never take effect
                              fix:  give a number from 1"""),
                    mistake(rule -> rule.afterSkipping(0), """
                            afterSkipping(0)
                              why:  it would never take effect
                              fix:  give a number from 1"""),
                    mistake(rule -> rule.everyNth(1), """
                            everyNth(1)
                              why:  the first of these would be every request, or none
                              fix:  give a number from 2"""),
                    mistake(rule -> rule.share(0, 7), """
                            share(0.0, …)
                              why:  a share is more than 0 and at most 1
                              fix:  write 20 % as 0.2"""),
                    mistake(rule -> rule.share(1.1, 7), """
                            share(1.1, …)
                              why:  a share is more than 0 and at most 1
                              fix:  write 20 % as 0.2"""),
                    mistake(rule -> rule.share(Double.NaN, 7), """
                            share(NaN, …)
                              why:  a share is more than 0 and at most 1
                              fix:  write 20 % as 0.2"""),
                    mistake(rule -> rule.during(Duration.ofSeconds(-1), Duration.ofSeconds(5)), """
                            during(PT-1S, PT5S)
                              why:  it is over before the rule begins
                              fix:  give a beginning from zero, and a length above"""),
                    mistake(rule -> rule.during(Duration.ZERO, Duration.ZERO), """
                            during(PT0S, PT0S)
                              why:  it is over before the rule begins
                              fix:  give a beginning from zero, and a length above"""),
                    mistake(rule -> rule.during(Duration.ZERO, Duration.ofDays(36_501)), """
                            during(PT0S, PT876024H)
                              why:  no test lasts a hundred years
                              fix:  leave it out, for a rule that lasts until it is lifted"""),
                    mistake(rule -> rule.abovePerSecond(0), """
                            abovePerSecond(0)
                              why:  it would never take effect
                              fix:  give a number from 1"""),
                    mistake(rule -> rule.abovePerSecond(1_000_001), """
                            abovePerSecond(1000001)
                              why:  no server reaches it
                              fix:  give a number up to 1000000"""),
                    mistake(rule -> rule.aboveInFlight(0), """
                            aboveInFlight(0)
                              why:  it would never take effect
                              fix:  give a number from 1"""),
                    mistake(rule -> rule.delayedBy(Duration.ofNanos(5)), """
                            a delay of PT0.000000005S
                              why:  WireMock waits whole milliseconds, up to PT596H31M23.647S
                              fix:  give a delay between, or none"""),
                    mistake(rule -> rule.delayedBy(Duration.ofDays(25)), """
                            a delay of PT600H
                              why:  WireMock waits whole milliseconds, up to PT596H31M23.647S
                              fix:  give a delay between, or none"""),
                    mistake(rule -> rule.delayedLogNormally(Duration.ofMillis(80), 0), """
                            a sigma of 0.0
                              why:  it tells how far delays lie from their median
                              fix:  give a number above 0, such as 0.4, or a fixed delay"""),
                    mistake(rule -> rule.delayedLogNormally(Duration.ofMillis(80), Double.POSITIVE_INFINITY), """
                            a sigma of Infinity
                              why:  it tells how far delays lie from their median
                              fix:  give a number above 0, such as 0.4, or a fixed delay"""),
                    mistake(rule -> rule.named(" "), """
                            a fault rule has the name ' '
                              why:  a name is there to be read
                              fix:  give it letters, or leave it out"""),
                    mistake(rule -> rule.secretId("AKID/x"), """
                            no call has the secret id 'AKID/x'
                              why:  in the header of API 3.0 it stands before the first slash of the credential
                              fix:  give the id that the client signs with"""),
                    mistake(rule -> rule.secretId("/x"), """
                            no call has the secret id '/x'
                              why:  in the header of API 3.0 it stands before the first slash of the credential
                              fix:  give the id that the client signs with"""),
                    mistake(rule -> rule.first(3).share(0.2, 42), """
                            a fault rule has the times first(3) and share(0.2, 42)
                              why:  one of them decides
                              fix:  make two rules, or leave one out"""),
                    mistake(rule -> rule.afterSkipping(2).first(3).first(4), """
                            a fault rule has the times afterSkipping(2).first(3) and first(4)
                              why:  one of them decides
                              fix:  make two rules, or leave one out"""),
                    mistake(rule -> rule.once().everyNth(2), """
                            a fault rule has the times once() and everyNth(2)
                              why:  one of them decides
                              fix:  make two rules, or leave one out"""),
                    mistake(rule -> rule.on(tencentAction("RunInstances")).on(tencentAction("StopInstances")), """
                            a fault rule has two of a call
                              why:  it would hold for one of them alone
                              fix:  use * in its texts, or make a rule for each"""),
                    mistake(rule -> rule.on(anyRequestedFor(anyUrl())).on(anyRequestedFor(anyUrl())), """
                            a fault rule has two of a request pattern
                              why:  it would hold for one of them alone
                              fix:  put all matchers into one"""),
                    mistake(rule -> rule.secretId("AKID1").secretId("AKID2"), """
                            a fault rule has two of a secret id
                              why:  it would hold for one of them alone
                              fix:  make a rule for each"""),
                    mistake(rule -> rule.otherwise(aResponse().withTransformers("response-template")), """
                            an injected response names the transformer 'response-template'
                              why:  WireMock transforms the responses of stubs alone
                              fix:  leave the transformer out, or let a stub answer"""),
                    mistake(rule -> injectInTurn(), """
                            a fault rule has no fault
                              why:  it would inject nothing
                              fix:  name a fault, or more"""));
        }

        private static Arguments mistake(UnaryOperator<FaultRule> step, String message) {
            return arguments(step, message);
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void forAMistake(UnaryOperator<FaultRule> step, String message) {
            assertThatThrownBy(() -> step.apply(RULE))
                    .isExactlyInstanceOf(MisuseException.class)
                    .hasMessage(message);
        }
    }

    @Nested
    class InWords {

        @Test
        void isWhole() {
            FaultRule rule = injectInTurn(
                            tencentError("RequestLimitExceeded").withMessage("later"),
                            tencentFault(TransportFault.HTML_PAGE),
                            aResponse().withStatus(503))
                    .withId(UUID.fromString("00000000-0000-4000-8000-000000000001"))
                    .named("busy")
                    .on(tencentAction("Describe*").service("cvm").generation(Generation.API_3_0))
                    .secretId("AKID1")
                    .afterSkipping(2)
                    .first(3)
                    .delayedLogNormally(Duration.ofMillis(80), 0.4)
                    .otherwise(tencentError("InternalError"));

            assertThat(rule)
                    .hasToString(
                            "fault rule 'busy' on action 'Describe*', service 'cvm', API 3.0 of the secret id 'AKID1'"
                                    + " (00000000-0000-4000-8000-000000000001)"
                                    + " injects [error{code=RequestLimitExceeded, message=later}, transportFault HTML_PAGE,"
                                    + " response status 503] afterSkipping(2).first(3), delayed by a median of PT0.08S with sigma 0.4,"
                                    + " otherwise error{code=InternalError}");
        }

        @Test
        void namesASelection() {
            FaultRule rule = injectEach(Selection.all().withFamilies("AuthFailure"))
                    .once()
                    .delayedBy(Duration.ofSeconds(1));

            assertThat(rule)
                    .hasToString("fault rule on any request injects each of documented errors with family 'AuthFailure'"
                            + " once(), delayed by PT1S");
        }

        static Stream<Arguments> times() {
            return Stream.of(
                    arguments(RULE, "always"),
                    arguments(RULE.first(3), "first(3)"),
                    arguments(RULE.afterSkipping(3), "afterSkipping(3)"),
                    arguments(RULE.everyNth(3), "everyNth(3)"),
                    arguments(RULE.share(0.2, 42), "share(0.2, 42)"),
                    arguments(RULE.during(Duration.ZERO, Duration.ofSeconds(5)), "during(PT0S, PT5S)"),
                    arguments(RULE.abovePerSecond(20), "abovePerSecond(20)"),
                    arguments(RULE.aboveInFlight(5), "aboveInFlight(5)"));
        }

        @ParameterizedTest
        @MethodSource("times")
        void hasTheTimeAsItIsWritten(FaultRule rule, String time) {
            assertThat(rule).hasToString("fault rule on any request injects [error{code=InternalError}] " + time);
        }
    }

    @Test
    void isLeftAsItIsByEachMethod() {
        FaultRule rule = inject(tencentError("InternalError"));

        FaultRule other = rule.first(3);

        assertThat(rule).isEqualTo(RULE).hasSameHashCodeAs(RULE).isNotEqualTo(other);
    }

    @Test
    void keepsTheResponseAsItWas() {
        TencentErrorBuilder response = tencentError("InternalError");
        FaultRule rule = inject(response);

        response.withMessage("later");

        assertThat(rule).isEqualTo(RULE);
    }

    @Test
    void forARateHasTheCodeOfApi3() {
        assertThat(rateLimit(20))
                .isEqualTo(inject(tencentError("RequestLimitExceeded")).abovePerSecond(20));
    }
}
