package io.github.tencenterrors.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.List;

/** What somebody who has started a server wants to know. */
final class ServerText {

    private static final List<String> EVERY_ADDRESS = List.of("0.0.0.0", "::");

    private ServerText() {}

    /**
     * Ready to be typed: the two calls of curl show an error.
     *
     * @param guarded whether a gateway looks at calls; curl, which does not sign, would not get past it
     */
    static String of(WireMockServer server, String bindAddress, boolean guarded) {
        String host = host(bindAddress);
        String http = server.isHttpEnabled() ? "http://%s:%s".formatted(host, server.port()) : "";
        String https = server.isHttpsEnabled() ? "https://%s:%s".formatted(host, server.httpsPort()) : "";
        String url = http.isEmpty() ? https : http;
        String curl = http.isEmpty() ? "curl --insecure" : "curl";
        String call = guarded
                ? "gateway: %s/__admin/tencent-errors/gateway has its settings, /refusals behind it why it refused a call"
                        .formatted(url)
                : "call:    %s %s -H 'X-TC-Action: DescribeInstances' -d '{}'".formatted(curl, url);
        return """
                listening on %s; Ctrl-C ends it
                  SDK:     protocol %s://, endpoint %s%s
                  stub:    %s %s/__admin/mappings -d '{"request": {"customMatcher": {"name": "tencent-action", "parameters": {"action": "Describe*"}}}, "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "RequestLimitExceeded"}}}'
                  %s
                  admin:   %s/__admin/mappings, /__admin/requests, /__admin/tencent-errors/faults
                """.formatted(
                https.isEmpty() || http.isEmpty() ? url : http + " and " + https,
                url.substring(0, url.indexOf(':')),
                url.substring(url.indexOf("//") + 2),
                http.isEmpty() ? "" : "; or, as its http proxy, host %s, port %s".formatted(host, server.port()),
                curl,
                url,
                call,
                url);
    }

    private static String host(String bindAddress) {
        if (EVERY_ADDRESS.contains(bindAddress)) {
            return "127.0.0.1";
        }
        return bindAddress.contains(":") ? "[" + bindAddress + "]" : bindAddress;
    }
}
