package io.github.tencenterrors.wiremock;

import java.util.List;
import java.util.stream.Stream;

/** The members of a response that WireMock reads, in all its versions that we support. */
final class ResponseMembers {

    /** But for those that say who transforms it: a rule's response is transformed by nobody else. */
    static final List<String> UNTRANSFORMED = List.of(
            "status",
            "statusMessage",
            "body",
            "jsonBody",
            "base64Body",
            "bodyFileName",
            "headers",
            "fixedDelayMilliseconds",
            "delayDistribution",
            "chunkedDribbleDelay",
            "fault",
            "proxyBaseUrl",
            "proxyUrlPrefixToRemove",
            "additionalProxyRequestHeaders",
            "removeProxyRequestHeaders");

    static final List<String> ANY = Stream.concat(UNTRANSFORMED.stream(), Stream.of("transformerParameters"))
            .toList();

    private ResponseMembers() {}
}
