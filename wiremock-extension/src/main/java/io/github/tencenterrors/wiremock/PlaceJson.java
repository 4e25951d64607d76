package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a rule holds, as JSON: the call, the request pattern of WireMock's, and who signed. */
final class PlaceJson {

    static final String ON = "on";
    static final String REQUEST = "request";
    static final String SECRET_ID = "secretId";

    private static final List<String> CALL = Stream.concat(
                    CallText.ALL.stream().map(CallText::parameter), Stream.of(ActionCriteria.GENERATION))
            .toList();

    /** The members of a request pattern that WireMock reads, in all its versions that we support. */
    private static final List<String> PATTERN = List.of(
            "method",
            "url",
            "urlPath",
            "urlPattern",
            "urlPathPattern",
            "urlPathTemplate",
            "scheme",
            "host",
            "port",
            "clientIp",
            "headers",
            "pathParameters",
            "queryParameters",
            "formParameters",
            "cookies",
            "basicAuth",
            "bodyPatterns",
            "multipartPatterns",
            "customMatcher");

    /** Stands in a list of rules for what no JSON can say, and is refused as a pattern. */
    private static final String IN_JAVA = "a matcher written in Java, for which there is no JSON";

    private PlaceJson() {}

    static FaultRule readCall(FaultRule rule, RuleNode node) {
        node.object(CALL);
        CALL.forEach(name -> node.optional(name).ifPresent(RuleNode::text));
        return rule.on(new TencentAction(node.map()));
    }

    static FaultRule readRequest(FaultRule rule, RuleNode node) {
        node.object(PATTERN);
        return rule.on(RequestPatternBuilder.like(WireMockJson.read(node, node.map(), RequestPattern.class)));
    }

    static Map<String, Object> write(FaultPlace place) {
        Map<String, Object> json = new LinkedHashMap<>();
        place.action().ifPresent(criteria -> json.put(ON, call(criteria)));
        place.pattern().ifPresent(pattern -> json.put(REQUEST, pattern(pattern)));
        place.secretId().ifPresent(id -> json.put(SECRET_ID, id));
        return json;
    }

    private static Map<String, String> call(ActionCriteria criteria) {
        Map<String, String> json = new LinkedHashMap<>();
        criteria.globs().forEach((text, glob) -> json.put(text.parameter(), glob));
        criteria.generation().ifPresent(generation -> json.put(ActionCriteria.GENERATION, generation.id()));
        return json;
    }

    private static Object pattern(RequestPattern pattern) {
        return pattern.hasInlineCustomMatcher() ? IN_JAVA : WireMockJson.write(pattern);
    }
}
