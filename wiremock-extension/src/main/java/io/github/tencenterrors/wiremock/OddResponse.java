package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.tencenterrors.schema.ContractReport;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A response in which a contract has found something. It is kept as text: the body would take too much room.
 *
 * @param violating whether it breaks the contract, rather than being only odd
 * @param json the response as an object of the admin API
 * @param text the request, who answered it, and the first findings, for people
 */
record OddResponse(boolean violating, String json, String text) {

    private static final int MOST_FINDINGS = 5;
    private static final int LONGEST_LINE = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    static OddResponse of(ServeEvent event, ReceivedCall call, ContractReport report) {
        boolean violating = !report.conforms();
        String method = event.getRequest().getMethod().getName();
        String url = MaskedUrl.of(event.getRequest().getAbsoluteUrl());
        Optional<String> action = call.action().map(OddResponse::line);
        String answeredBy = answeredBy(event);
        String json =
                "{\"id\":%s,\"method\":%s,\"url\":%s,\"action\":%s,\"answeredBy\":%s,\"violating\":%s,\"report\":%s}"
                        .formatted(
                                Json.write(event.getId().toString()),
                                Json.write(method),
                                Json.write(url),
                                action.map(Json::write).orElse("null"),
                                Json.write(answeredBy),
                                violating,
                                report.toJson("/__admin/requests/" + event.getId()));
        String text = "%s %s%s\n  answered by %s%s"
                .formatted(
                        method,
                        line(url),
                        action.map(name -> ", the action '" + name + "'").orElse(""),
                        line(answeredBy),
                        findings(report));
        return new OddResponse(violating, json, text);
    }

    private static String answeredBy(ServeEvent event) {
        ResponseDefinition response = event.getResponseDefinition();
        if (response.isProxyResponse()) {
            return Optional.ofNullable(response.getProxyBaseUrl())
                    .map(MaskedUrl::of)
                    .orElse("the host itself");
        }
        return Optional.ofNullable(event.getStubMapping()).map(StubRules::place).orElse("a request filter");
    }

    private static String findings(ContractReport report) {
        int left = report.findings().size() - MOST_FINDINGS;
        return report.findings().stream()
                .limit(MOST_FINDINGS)
                .map(finding -> "\n  " + line(finding.toString()))
                .collect(Collectors.joining("", "", left > 0 ? "\n  … and " + left + " more" : ""));
    }

    private static String line(String text) {
        String start = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        return CONTROL.matcher(start).replaceAll(" ");
    }
}
