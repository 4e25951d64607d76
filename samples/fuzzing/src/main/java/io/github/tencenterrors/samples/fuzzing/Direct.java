package io.github.tencenterrors.samples.fuzzing;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.direct.DirectCallHttpServerFactory;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;

/** A server without sockets: a request is handled by the thread that makes it, to the end. */
final class Direct {

    private final DirectCallHttpServerFactory http = new DirectCallHttpServerFactory();
    private final WireMockServer server;

    Direct(ExtensionFactory... extensions) {
        server = new WireMockServer(options()
                .httpServerFactory(http)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .extensions(extensions));
        server.start();
    }

    void resetAll() {
        server.resetAll();
    }

    Response call(Request request) {
        return http.getHttpServer().stubRequest(request);
    }

    Response admin(Request request) {
        return http.getHttpServer().adminRequest(request);
    }
}
