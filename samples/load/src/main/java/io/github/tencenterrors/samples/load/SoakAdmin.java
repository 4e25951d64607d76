package io.github.tencenterrors.samples.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** The admin API, by a client of its own. Not thread-safe. */
final class SoakAdmin implements AutoCloseable {

    static final String FAULTS = "/__admin/tencent-errors/faults";
    private static final String STUB = """
            {"response": {"jsonBody": {"Response": {"RequestId": "from the stub"}}}}""";

    private static final JsonMapper JSON = new JsonMapper();

    private final CloseableHttpClient client = SoakCaller.client();
    private final String server;

    SoakAdmin(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /**
     * Sends a request.
     *
     * @throws IllegalStateException if it is not answered with that status
     */
    JsonNode send(int status, String method, String path, String body) throws IOException {
        return client.execute(
                ClassicRequestBuilder.create(method)
                        .setUri(server + path)
                        .setEntity(body, ContentType.APPLICATION_JSON)
                        .build(),
                response -> {
                    String answer = EntityUtils.toString(response.getEntity());
                    if (response.getCode() != status) {
                        throw new IllegalStateException(
                                method + " " + path + ": " + response.getCode() + "\n" + answer);
                    }
                    return JSON.readTree(answer.isEmpty() ? "{}" : answer);
                });
    }

    /** Takes everything off the server, then puts the stub and the rules on. */
    void beginAnew() throws IOException {
        send(200, "POST", "/__admin/reset", "");
        send(201, "POST", "/__admin/mappings", STUB);
        send(201, "POST", FAULTS, SoakRule.allAsJson());
    }

    JsonNode faults() throws IOException {
        return send(200, "GET", FAULTS, "");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
