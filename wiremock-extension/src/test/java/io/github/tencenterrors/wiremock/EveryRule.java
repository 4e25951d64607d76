package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.github.tencenterrors.wiremock.TencentFaults.concurrencyLimit;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentFaults.rateLimit;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rules with everything in them that a rule can have. */
final class EveryRule {

    private static final FaultRule RULE = inject(tencentError("InternalError"));

    private EveryRule() {}

    static Stream<FaultRule> rules() {
        return Stream.of(whats(), wheres(), whens(), hows()).flatMap(List::stream);
    }

    /** Rules with values of WireMock's that are never equal to another. */
    static Stream<FaultRule> incomparable() {
        return Stream.of(
                RULE.on(anyRequestedFor(anyUrl())
                        .andMatching("tencent-action", tencentAction("Run*").parameters())),
                inject(tencentError("InternalError").withLogNormalRandomDelay(80.5, 0.4)),
                inject(tencentFault(TransportFault.SLOW_ANSWER)
                        .withFixedDelay(null)
                        .withUniformRandomDelay(1, 2)),
                inject(aResponse().withChunkedDribbleDelay(3, 100)));
    }

    private static List<FaultRule> whats() {
        return Stream.concat(
                        Arrays.stream(TransportFault.values()).map(TencentFaults::inject),
                        Stream.of(
                                RULE,
                                inject(tencentError("5100")
                                        .ofGeneration(Generation.API_2_0)
                                        .withMessage("")
                                        .withRequestId("7")
                                        .withModuleCode(-514)
                                        .withCodeDesc("ResourceOpFailed ")),
                                inject(undocumentedError("Acme.NeverHeardOf")),
                                inject(tencentError("InternalError")
                                        .withStatus(500)
                                        .withStatusMessage("Oh")
                                        .withHeader("X-Acme", "1", "2")
                                        .withHeader("X-Other", "3")
                                        .withFixedDelay(5)
                                        .withFault(Fault.EMPTY_RESPONSE)),
                                inject(tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(500)),
                                inject(tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(null)),
                                inject(aResponse()
                                        .withJsonBody(JsonNodeFactory.instance
                                                .objectNode()
                                                .putNull("nothing"))),
                                inject(tencentFault(TransportFault.BAD_GATEWAY).withBody("<p>")),
                                inject(ErrorResponse.of(Generation.API_2_0, new NumericCode(4000))
                                        .withMessage("No \"such\" parameter")),
                                inject(aResponse().withStatus(503)),
                                inject(okJson("{\"Response\":{}}")),
                                inject(aResponse().withBody(new byte[] {0, -1, 2})),
                                inject(aResponse()
                                        .withBodyFile("instances.json")
                                        .withTransformerParameter(TencentErrorsExtensionFactory.INJECTED, true)),
                                inject(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                                inject(aResponse()
                                        .proxiedFrom("http://127.0.0.1:1")
                                        .withAdditionalRequestHeader("X-Acme", "1")),
                                injectInTurn(tencentError("InternalError"), tencentFault(TransportFault.HTML_PAGE)),
                                injectEach(Selection.all()),
                                injectEach(Selection.all()
                                        .withGenerations(Generation.API_3_0, Generation.API_2_0)
                                        .withScopes(Scope.COMMON)
                                        .withFamilies("AuthFailure")
                                        .withCodes("Auth*")
                                        .withCategories(Category.AUTHENTICATION)
                                        .withRetries(Retry.AFTER_FIX, Retry.NEVER)
                                        .withDocuments("002")
                                        .withExcludes("AuthFailure.Token*"))))
                .toList();
    }

    private static List<FaultRule> wheres() {
        return List.of(
                RULE.on(tencentAction("*")),
                RULE.on(tencentAction("Describe*")
                                .service("c?m")
                                .version("2017-*")
                                .region("ap-guangzhou")
                                .generation(Generation.API_2017))
                        .secretId("AKID-1_x"),
                RULE.on(postRequestedFor(urlPathMatching("/v[12]/.*"))
                        .withHost(equalTo("cvm.tencentcloudapi.com"))
                        .withHeader("X-TC-Region", matching("ap-.*"))
                        .withQueryParam("Limit", equalTo("20"))
                        .withCookie("a", containing("b"))
                        .withRequestBody(containing("ins-1"))
                        .withRequestBody(equalToJson("{\"a\": [1, 2.50]}", true, false))));
    }

    private static List<FaultRule> whens() {
        return List.of(
                RULE.first(3),
                RULE.afterSkipping(Integer.MAX_VALUE),
                RULE.afterSkipping(2).first(Integer.MAX_VALUE),
                RULE.once(),
                RULE.everyNth(2),
                RULE.share(0.1, Long.MIN_VALUE),
                RULE.share(1, 42),
                RULE.during(Duration.ZERO, Duration.ofNanos(1)),
                RULE.during(Duration.ofSeconds(1), Duration.ofDays(36_500)),
                rateLimit(20),
                concurrencyLimit(5).on(tencentAction("RunInstances")).named("busy"));
    }

    private static List<FaultRule> hows() {
        return List.of(
                RULE.delayedBy(Duration.ofMillis(80)),
                RULE.delayedBy(Duration.ofNanos(1_500_001)),
                RULE.delayedLogNormally(Duration.ofMillis(80), 0.4),
                RULE.withId(UUID.fromString("3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a11"))
                        .named("名 / ~ \"x\"")
                        .first(1)
                        .otherwise(tencentError("LimitExceeded").withFixedDelay(7)));
    }
}
