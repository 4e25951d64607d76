package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.schema.ResponseContract;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of one test, that can be asked what its check has found. */
final class Server implements BeforeEachCallback, AfterEachCallback {

    static final String CONTRACT = "/__admin/tencent-errors/contract";

    private final WireMockServer wireMock;

    private Server(WireMockConfiguration options) {
        this.wireMock = new WireMockServer(options.dynamicPort().bindAddress("127.0.0.1"));
    }

    /** A server without any extension, such as a real service is. */
    static Server plain() {
        return new Server(options());
    }

    static Server checking(ResponseContract contract) {
        return checking(contract, options());
    }

    static Server checking(ResponseContract contract, WireMockConfiguration options) {
        return new Server(options.extensions(TencentErrorsExtensionFactory.checking(contract)));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        wireMock.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        wireMock.stop();
    }

    WireMockServer wireMock() {
        return wireMock;
    }

    TencentCloudRuntimeInfo info() {
        return new TencentCloudRuntimeInfo("127.0.0.1", wireMock.port());
    }

    /** Calls a real host, whose proxy the server is. */
    HttpResponse<String> call(String action) {
        return Calls.behind(info()).postJson("http://cvm.tencentcloudapi.com/", "{}", "X-TC-Action", action);
    }

    JsonNode found() {
        return found("");
    }

    JsonNode found(String query) {
        try {
            return new ObjectMapper()
                    .readTree(Calls.direct()
                            .get(wireMock.baseUrl() + CONTRACT + query)
                            .body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
