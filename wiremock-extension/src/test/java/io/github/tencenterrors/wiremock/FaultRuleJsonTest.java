package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.rateLimit;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultRuleJsonTest {

    static FaultRule read(String json) {
        List<GivenRule> rules = GivenRule.inJson("", json);
        assertThat(rules).hasSize(1);
        return rules.get(0).rule();
    }

    @Nested
    class Written {

        @ParameterizedTest
        @MethodSource("io.github.tencenterrors.wiremock.EveryRule#rules")
        void isReadBackAsTheSameRule(FaultRule rule) {
            String json = PlainJson.write(FaultRuleJson.write(rule));

            assertThat(read(json)).as(json).isEqualTo(rule);
        }

        @ParameterizedTest
        @MethodSource("io.github.tencenterrors.wiremock.EveryRule#incomparable")
        void isWrittenTheSameWhenReadBack(FaultRule rule) {
            Map<String, Object> json = FaultRuleJson.write(rule);

            assertThat(FaultRuleJson.write(read(PlainJson.write(json)))).isEqualTo(json);
        }

        @ParameterizedTest
        @MethodSource("texts")
        void isShort(FaultRule rule, String json) throws JsonProcessingException {
            ObjectMapper mapper = new ObjectMapper();

            assertThat(mapper.readTree(PlainJson.write(FaultRuleJson.write(rule))))
                    .isEqualTo(mapper.readTree(json));
        }

        static Stream<Arguments> texts() {
            return Stream.of(
                    Arguments.of(
                            inject(tencentError("InternalError"))
                                    .on(tencentAction("Describe*").service("cvm"))
                                    .first(3),
                            """
                            {"inject": {"code": "InternalError"}, "on": {"action": "Describe*", "service": "cvm"}, "first": 3}"""),
                    Arguments.of(inject(tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(500)), """
                            {"inject": {"transportFault": "SLOW_ANSWER", "response": {"fixedDelayMilliseconds": 500}}}"""),
                    Arguments.of(inject(tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(null)), """
                            {"inject": {"transportFault": "SLOW_ANSWER", "response": {"fixedDelayMilliseconds": null}}}"""),
                    Arguments.of(rateLimit(20).delayedBy(Duration.ofMillis(5)), """
                            {"inject": {"code": "RequestLimitExceeded"}, "abovePerSecond": 20, "delayedBy": 5}"""),
                    Arguments.of(inject(okJson("{}")).during(Duration.ofNanos(1_500), Duration.ofSeconds(5)), """
                            {
                              "inject": {"response": {
                                "status": 200, "body": "{}", "headers": {"Content-Type": "application/json"}}},
                              "during": {"from": 0.0015, "length": 5000}
                            }"""));
        }

        @Test
        void saysWhereThereIsNoJson() {
            FaultRule rule = inject(tencentError("InternalError"))
                    .on(anyRequestedFor(anyUrl()).andMatching(request -> MatchResult.exactMatch()));

            String json = PlainJson.write(FaultRuleJson.write(rule));

            assertThatThrownBy(() -> read(json))
                    .hasMessageContaining(
                            "an object is wanted, not 'a matcher written in Java, for which there is no JSON'");
        }
    }

    @Nested
    class Read {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'inject':{'code':4000}}          | {'inject':{'code':'4000'}}",
                    "{'inject':[{'code':'A'}]}         | {'inject':{'code':'A'}}",
                    "{'inject':{'code':'A'},'first':3.0} | {'inject':{'code':'A'},'first':3}",
                    "{'inject':{'code':'A','undocumented':false}} | {'inject':{'code':'A'}}",
                    "{'inject':{'code':'A','requestId':7}} | {'inject':{'code':'A','requestId':'7'}}",
                    "{'inject':{'code':'A'},'delayedBy':5.0} | {'inject':{'code':'A'},'delayedBy':5}",
                })
        void allowsAnotherSpelling(String one, String other) {
            assertThat(read(one.replace('\'', '"'))).isEqualTo(read(other.replace('\'', '"')));
        }

        @Test
        void takesManyRulesInTheirOrder() {
            List<GivenRule> rules = GivenRule.inJson("", """
                    \uFEFF{
                      "$schema": "fault-rules.schema.json",
                      "faults": [{"inject": {"code": "A"}}, {"inject": {"code": "B"}}]
                    }
                    """);

            assertThat(rules)
                    .extracting(GivenRule::rule)
                    .containsExactly(inject(tencentError("A")), inject(tencentError("B")));
        }

        @Test
        void takesNoRules() {
            assertThat(GivenRule.inJson("", "{\"faults\": []}")).isEmpty();
        }

        @Test
        void isNotHeldUpByHugeNumbers() {
            assertThatThrownBy(() -> read("{\"inject\": {\"code\": \"A\"}, \"first\": 1e999999999}"))
                    .hasMessageContaining("an integer of at most 64 bits is wanted, not 1E+999999999");
            assertThatThrownBy(() -> read("{\"inject\": {\"code\": \"A\"}, \"delayedBy\": 1e-999999999}"))
                    .hasMessageContaining("a delay of PT0S");
        }
    }
}
