package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSchemaTest {

    @Test
    void reportsKeywordPathPlaceAndMember() {
        JsonSchema schema = JsonSchema.compile("""
                {"properties": {"a/b": {"$ref": "#/$defs/d"}}, "$defs": {"d": {"required": ["c"]}}}""");
        var value = JsonNodeFactory.instance.objectNode();
        var root = JsonNodeFactory.instance.objectNode().set("a/b", value);

        SchemaFailure failure = schema.failuresOf(root).first().get(0);

        assertThat(failure)
                .isEqualTo(new SchemaFailure(
                        List.of("properties", "a/b", "$ref", "required"), List.of("a/b"), "c", value));
        assertThat(failure.keyword()).isEqualTo("required");
        assertThat(failure.pointer()).hasToString("/a~1b");
    }

    @Test
    void fetchesNothing() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("true".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        String remote = "http://127.0.0.1:" + server.getAddress().getPort() + "/any.json";

        try {
            assertThatThrownBy(() -> failuresWith(remote)).hasMessageContaining("any.json");
        } finally {
            server.stop(0);
        }

        assertThat(requests).hasValue(0);
    }

    @Test
    void readsNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("any.json"), "true");

        assertThatThrownBy(() -> failuresWith(file.toUri().toString())).hasMessageContaining("any.json");
    }

    private static List<SchemaFailure> failuresWith(String reference) {
        return JsonSchema.compile("{\"$ref\": \"" + reference + "\"}")
                .failuresOf(JsonNodeFactory.instance.objectNode())
                .first();
    }
}
