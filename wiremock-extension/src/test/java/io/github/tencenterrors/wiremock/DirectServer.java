package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.direct.DirectCallHttpServerFactory;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import java.nio.charset.StandardCharsets;

/**
 * A server without sockets: a call is handled by the thread that makes it, to the end. Under the rules of a test lies one
 * stub for everything.
 */
final class DirectServer {

    static final String FROM_THE_STUB = "from the stub";

    private final DirectCallHttpServerFactory http = new DirectCallHttpServerFactory();
    private final WireMockServer server;

    private DirectServer(boolean journal, Extension... others) {
        var options = options()
                .httpServerFactory(http)
                .stubRequestLoggingDisabled(true)
                .extensions(others)
                .extensions(new TencentErrorsExtensionFactory());
        server = new WireMockServer(journal ? options : options.disableRequestJournal());
        server.start();
        server.stubFor(any(anyUrl()).willReturn(ok(FROM_THE_STUB)));
    }

    static DirectServer withJournal(Extension... others) {
        return new DirectServer(true, others);
    }

    static DirectServer withoutJournal(Extension... others) {
        return new DirectServer(false, others);
    }

    WireMockServer server() {
        return server;
    }

    InjectedFault inject(FaultRule rule) {
        return TencentFaults.on(server).inject(rule);
    }

    /** What a call of that action is answered: a code, or the whole body where it is no error response. */
    String answer(String action) {
        return outcome(call(action));
    }

    /** The same for a call that is signed with that secret id. */
    String answer(String action, String secretId) {
        return outcome(call(action, "TC3-HMAC-SHA256 Credential=" + secretId + "/2026-01-02/cvm/tc3_request"));
    }

    Response call(String action) {
        return call(action, "SKIP");
    }

    private Response call(String action, String authorization) {
        return http.getHttpServer()
                .stubRequest(ImmutableRequest.create()
                        .withAbsoluteUrl("http://cvm.tencentcloudapi.com/")
                        .withMethod(RequestMethod.POST)
                        .withHeader("Host", "cvm.tencentcloudapi.com")
                        .withHeader("X-TC-Action", action)
                        .withHeader("Authorization", authorization)
                        .withBody("{}".getBytes(StandardCharsets.UTF_8))
                        .withClientIp("127.0.0.1")
                        .withProtocol("HTTP/1.1")
                        .build());
    }

    static String outcome(Response response) {
        return outcome(response.getBodyAsString());
    }

    static String outcome(String body) {
        return ResponseReader.standard()
                .read(body)
                .error()
                .map(ErrorResponse::code)
                .orElse(body);
    }
}
