package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file makes the executable jar fetch what it names: every connection of its JVM would end in a trap. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NoFetchIT {

    /** With the address of the trap for %s. */
    private static final String PAGE = """
            <?xml version="1.0"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://%1$s/xhtml1-strict.dtd" [
              <!ENTITY outside SYSTEM "http://%1$s/entity"> <!ENTITY %% more SYSTEM "http://%1$s/more"> %%more;]>
            <?xml-stylesheet href="http://%1$s/a.xsl"?>
            <html xmlns="http://%1$s/xhtml"><head><base href="http://%1$s/"><meta http-equiv="refresh" content="0;url=http://%1$s/">
            <link rel="stylesheet" href="http://%1$s/a.css"><script src="http://%1$s/a.js"></script></head><body>
            <img src="http://%1$s/a.png"><iframe src="http://%1$s/"></iframe>&outside;
            <table><tr><th>Error code</th><th>Description</th></tr>
            <tr><td>InternalError.Trap</td><td><a href="http://%1$s/"><img src="http://%1$s/b.png">Trap</a> &outside;</td></tr></table>
            </body></html>
            """;

    private static final String MARKDOWN = """
            ![an image](http://%1$s/a.png) [a link](http://%1$s/) <http://%1$s/auto> [reference]

            | Error code | Description |
            |---|---|
            | InternalError.Trap | ![an image](http://%1$s/b.png) [a link][reference] http://%1$s/bare |

            [reference]: http://%1$s/reference
            """;

    private static final String RULES = """
            {"$schema": "http://%1$s/fault-rules.schema.json", "faults": [{"inject": {"code": "InternalError"}, "first": 1}]}""";

    private static final String SETTINGS = """
            {"$schema": "http://%1$s/gateway.schema.json", "enabled": false}""";

    /** Responses that speak of schemas. */
    private static final List<String> RESPONSES = List.of("""
            {"$schema": "http://%1$s/s.json", "$id": "http://%1$s/", "$ref": "http://%1$s/any.json", "code": 4100, "message": {"$ref": "http://%1$s/any.json"}}""", """
            {"Response": {"$dynamicRef": "http://%1$s/any.json", "Error": {"$ref": "http://%1$s/any.json", "Code": "http://%1$s/"}, "RequestId": "http://%1$s/"}}""");

    @TempDir
    private Path folder;

    private Trap trap;

    @BeforeEach
    void set() throws IOException {
        trap = new Trap();
    }

    @AfterEach
    void remove() {
        trap.close();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.formatted(trap.address()));
    }

    private ProcessBuilder trapped(List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.addAll(1, trap.options());
        return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
    }

    private String output(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Jar.command());
        command.addAll(List.of(arguments));
        return outputOf(trapped(command));
    }

    private static String outputOf(ProcessBuilder builder) throws IOException {
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What the rest of this class stands on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "url http://tencent-errors.example/any.json",
                "url https://tencent-errors.example/any.json",
                "url http://127.0.0.1:1/any.json",
                "client http://tencent-errors.example/any.json",
                "socket https://tencent-errors.example/"
            })
    void comesAfterATrapThatNotices(String attempt) throws IOException {
        List<String> command = new ArrayList<>(List.of(Jar.command().get(0), "-cp"));
        command.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        command.add(Fetching.class.getName());
        command.addAll(List.of(attempt.split(" ", -1)));

        String output = outputOf(trapped(command));

        assertThat(trap.connections()).as(output).isPositive();
    }

    @Test
    void holdsForCatalogues() throws IOException {
        Path catalog = file("codes.json", """
                {"$schema": "http://%1$s/catalog.schema.json", "name": "http://%1$s/", "errors": []}""");
        Path refused = file("other.json", """
                {"$schema": "http://%1$s/s.json", "$id": "http://%1$s/", "name": "a", "errors": [{"$ref": "http://%1$s/e.json"}]}""");

        assertThat(output("catalog", "--catalog", catalog.toString())).contains("InternalError");
        assertThat(output("catalog", "--catalog", refused.toString())).contains("'$id'");
        assertThat(trap.connections()).isZero();
    }

    @Test
    void holdsForPages() throws IOException {
        String html = file("page.html", PAGE).toString();
        String markdown = file("page.md", MARKDOWN + PAGE).toString();

        assertThat(output("import", html, "--generation", "api-3.0", "--format", "json"))
                .contains("InternalError.Trap");
        assertThat(output("import", markdown, "--generation", "api-3.0", "--format", "json"))
                .contains("InternalError.Trap");
        assertThat(trap.connections()).isZero();
    }

    @Test
    void holdsForRecordings() throws IOException {
        file("recorded/flat.json", RESPONSES.get(0));
        file("recorded/traffic.jsonl", String.join("\n", RESPONSES));
        file("recorded/session.har", """
                {"log": {"version": "1.2", "entries": [{"request": {"method": "GET", "url": "http://%1$s/"},
                "response": {"status": 302, "redirectURL": "http://%1$s/", "content": {"mimeType": "application/json", "text": "{}"}}}]}}""");
        file("recorded/mappings/stub.json", """
                {"request": {"url": "/"}, "response": {"bodyFileName": "http://%1$s/body.json"}}""");
        file("recorded/mappings/proxy.json", """
                {"request": {"url": "/"}, "response": {"proxyBaseUrl": "http://%1$s/"}}""");

        String text = output("check", "recorded", "--documented", "--format", "json");
        output("check", "recorded", "--documented", "--format", "html", "--out", "report.html");

        assertThat(text).contains("flat.json", "traffic.jsonl:2", "session.har", "stub.json");
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(trap.connections()).isZero();
    }

    @Test
    void holdsForAServer() throws Exception {
        file("tencent-errors/faults.json", RULES);
        file("tencent-errors/gateway.json", SETTINGS);
        Path catalog = file("codes.json", """
                {"$schema": "http://%1$s/catalog.schema.json", "name": "a", "errors": []}""");
        List<String> command = new ArrayList<>(Jar.command());
        command.addAll(List.of("serve", "--port", "0", "--contract", "documented", "--root-dir", folder.toString()));
        command.addAll(List.of("--catalog", catalog.toString()));
        Process process = trapped(command).start();
        try {
            Served server = Served.readFrom(process.getInputStream());

            assertThat(server.call("DescribeInstances")).contains("\"Code\":\"InternalError\"");
            assertThat(server.post("/__admin/tencent-errors/faults", RULES.formatted(trap.address()))
                            .statusCode())
                    .isEqualTo(201);
            server.call("DescribeInstances");
            for (String response : RESPONSES) {
                String body = response.formatted(trap.address());
                server.post("/__admin/mappings", "{\"response\": {\"jsonBody\": " + body + "}}");
                server.call("DescribeInstances");
            }
            assertThat(server.get("/__admin/tencent-errors/contract")).contains("\"checked\":2", trap.address());
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(trap.connections()).isZero();
    }
}
