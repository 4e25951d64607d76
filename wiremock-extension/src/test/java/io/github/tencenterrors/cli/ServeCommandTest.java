package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {

    private static final String STUB = """
            {
              "request": {"customMatcher": {"name": "tencent-action", "parameters": {"action": "Describe*"}}},
              "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "%s"}}
            }
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<Served, FutureTask<Integer>> servers = new ConcurrentHashMap<>();

    @AfterEach
    void nobodyServesOn() throws Exception {
        for (Served server : servers.keySet()) {
            end(server);
        }
    }

    @Test
    void tellsWhereItListensAndHowItIsUsed() throws Exception {
        Served server = serve("--port", "0");

        int port = URI.create(server.url()).getPort();
        assertThat(String.join("\n", server.lines())).isEqualTo("""
                listening on http://127.0.0.1:PORT; Ctrl-C ends it
                  SDK:     protocol http://, endpoint 127.0.0.1:PORT; or, as its http proxy, host 127.0.0.1, port PORT
                  stub:    curl http://127.0.0.1:PORT/__admin/mappings -d '{"request": {"customMatcher": {"name": \
                "tencent-action", "parameters": {"action": "Describe*"}}}, "response": {"transformers": ["tencent-error"], \
                "transformerParameters": {"code": "RequestLimitExceeded"}}}'
                  call:    curl http://127.0.0.1:PORT -H 'X-TC-Action: DescribeInstances' -d '{}'
                  admin:   http://127.0.0.1:PORT/__admin/mappings, /__admin/requests, /__admin/tencent-errors/faults""".replace("PORT", String.valueOf(port)));
    }

    @Test
    void tellsThatThereIsAGateway() throws Exception {
        settings("{\"verifySignatures\": false}");

        Served server = serve("--port", "0", "--root-dir", folder.toString());

        assertThat(server.lines().get(3))
                .isEqualTo(
                        "  gateway: " + server.url()
                                + "/__admin/tencent-errors/gateway has its settings, /refusals behind it why it refused a call");
    }

    @Test
    void endsWellWhenItsAdminApiIsAskedTo() throws Exception {
        Served server = serve("--port", "0");

        assertThat(end(server)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Nested
    class Listens {

        @Test
        void atTheLoopbackAddressAlone() throws Exception {
            Served server = serve("--port", "0");

            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect("127.0.0.2", server));
        }

        @Test
        void whereItIsTold() throws Exception {
            assumeThat(System.getProperty("os.name")).isEqualTo("Linux");

            Served server = serve("--port", "0", "--bind-address", "0.0.0.0");

            assertThat(server.url()).startsWith("http://127.0.0.1:");
            connect("127.0.0.2", server);
        }

        @Test
        void forHttpsBesides() throws Exception {
            Served server = serve("--port", "0", "--https-port=0");

            assertThat(server.lines().get(0))
                    .matches(
                            "listening on http://127\\.0\\.0\\.1:\\d+ and https://127\\.0\\.0\\.1:\\d+; Ctrl-C ends it");
        }

        private void connect(String host, Served server) throws IOException {
            new Socket(host, URI.create(server.url()).getPort()).close();
        }
    }

    @Nested
    class Plays {

        @Test
        void theStubsOfItsFolder() throws Exception {
            Files.writeString(
                    Files.createDirectory(folder.resolve("mappings")).resolve("throttled.json"),
                    STUB.formatted("RequestLimitExceeded"));

            Served server = serve("--port", "0", "--root-dir", folder.toString());

            assertThat(server.call("DescribeInstances")).contains("\"Code\":\"RequestLimitExceeded\"");
        }

        @Test
        void theGatewayOfItsFolder() throws Exception {
            settings("{\"verifySignatures\": false, \"inMaintenance\": [\"Run*\"]}");

            Served server = serve("--port", "0", "--root-dir", folder.toString());

            assertThat(call(server, "RunInstances")).contains("\"Code\":\"ResourceUnavailable\"");
            assertThat(call(server, "DescribeInstances")).doesNotContain("Response");
        }

        private String call(Served server, String action) throws Exception {
            return server.post(
                            "/",
                            "{}",
                            "X-TC-Action",
                            action,
                            "X-TC-Version",
                            "2017-03-12",
                            "X-TC-Timestamp",
                            Long.toString(Instant.now().getEpochSecond()),
                            "Authorization",
                            "TC3-HMAC-SHA256 Credential=AKIDa/2026-11-20/cvm/tc3_request, SignedHeaders=content-type;host,"
                                    + " Signature=" + "0".repeat(64))
                    .body();
        }

        @Test
        void noGatewayUnlessItIsAskedTo() throws Exception {
            settings("{\"enabled\": false}");

            Served server = serve("--port", "0", "--root-dir", folder.toString());

            assertThat(server.told("call")).startsWith("curl");
            assertThat(server.get("/__admin/tencent-errors/gateway")).contains("\"enabled\":false");
        }

        @Test
        void theCodesOfACatalogueFile() throws Exception {
            Path catalog = Files.writeString(folder.resolve("acme.json"), Acme.catalog("On fire"));
            Served server = serve("--port", "0", "--catalog", catalog.toString());

            int status = server.post("/__admin/mappings", STUB.formatted("FailedOperation.OnFire"))
                    .statusCode();

            assertThat(status).isEqualTo(201);
            assertThat(server.call("DescribeInstances")).contains("\"Message\":\"On fire\"");
        }

        @Test
        void noCodeThatNoDocumentLists() throws Exception {
            Served server = serve("--port", "0");

            var answer = server.post("/__admin/mappings", STUB.formatted("FailedOperation.OnFire"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("no document lists the code 'FailedOperation.OnFire'");
        }
    }

    @Nested
    class Takes {

        private static final String DRIFTED = """
                {"response": {"jsonBody": {"Response": {"Error": {"Code": "Acme.Unheard", "Message": ""}, "RequestId": "1"}}}}
                """;

        @Test
        void theContractOfTheDocuments() throws Exception {
            Served server = serve("--port", "0", "--contract", "documented");
            server.post("/__admin/mappings", DRIFTED);

            server.call("DescribeInstances");

            assertThat(server.get("/__admin/tencent-errors/contract")).startsWith("{\"checked\":1,\"violating\":1,");
        }

        @Test
        void theContractOfTheWire() throws Exception {
            Served server = serve("--port", "0", "--contract", "wire");
            server.post("/__admin/mappings", DRIFTED);

            server.call("DescribeInstances");

            assertThat(server.get("/__admin/tencent-errors/contract")).startsWith("{\"checked\":1,\"violating\":0,");
        }

        @Test
        void optionsOfWireMockWithAndWithoutAValue() throws Exception {
            Served server = serve("--no-request-journal", "--port", "0", "--container-threads", "20", "--disable-gzip");

            assertThat(server.get("/__admin/requests")).contains("The request journal is disabled");
        }

        @Test
        void aServiceToProxyWhatNoStubMatches() throws Exception {
            Served service = serve("--port", "0");
            service.post("/__admin/mappings", STUB.formatted("InternalError"));

            Served server = serve("--port", "0", "--proxy-all", service.url());

            assertThat(server.call("DescribeInstances")).contains("\"Code\":\"InternalError\"");
        }

        @Test
        void aFolderToRecordInto() throws Exception {
            Served service = serve("--port", "0");
            service.post("/__admin/mappings", STUB.formatted("InternalError"));
            Served server = serve(
                    "--port", "0", "--proxy-all", service.url(), "--record-mappings", "--root-dir", folder.toString());

            server.call("DescribeInstances");
            end(server);

            try (Stream<Path> recorded = Files.list(folder.resolve("mappings"))) {
                assertThat(recorded).hasSize(1);
            }
        }
    }

    @Nested
    class Refuses {

        @Test
        void toLetRequestsLeaveUnlessItIsToldTwice() throws Exception {
            Served server = serve("--port", "0", "--enable-browser-proxying", "--let-requests-leave");

            assertThat(end(server)).isZero();
        }

        @Test
        void aPortThatIsTaken() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));

                assertThat(run).isEqualTo(new Run(2, "", """
                        the server cannot listen
                          at:   tencent-errors serve
                          why:  Address already in use
                          fix:  name a port that is free; --port 0 takes any
                        """));
            }
        }

        @Test
        void aFolderThatIsNotThere() throws IOException {
            Files.createDirectory(folder.resolve("stubs"));
            Path missing = folder.resolve("stub");

            Run run = Run.of("serve", "--root-dir", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   --root-dir
                      why:  nothing has that name
                      fix:  did you mean 'stubs'?
                    """.formatted(missing)));
        }

        @Test
        void aFileForAFolder() throws IOException {
            Path file = Files.writeString(folder.resolve("stub.json"), "{}");

            Run run = Run.of("serve", "--root-dir", file.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' is no folder
                      at:   --root-dir
                      why:  stubs are read from the folder 'mappings' in it
                      fix:  name the folder above 'mappings'
                    """.formatted(file)));
        }

        @Test
        void settingsOfAGatewayWithAMistake() throws IOException {
            settings("{\"httpOnly\": true}");

            Run run = Run.of("serve", "--port", "0", "--root-dir", folder.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    the settings of the gateway cannot be read
                      at:   %s, line 1, column 14 (/httpOnly)
                      why:  there is no member 'httpOnly'
                      fix:  did you mean 'httpsOnly'?
                    """.formatted(folder.resolve("tencent-errors/gateway.json"))));
        }

        @Test
        void settingsOfAGatewayBesidesOptions() throws IOException {
            settings("{}");

            Run run = Run.of("serve", "--root-dir", folder.toString(), "--verify-signatures");

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is --verify-signatures, and there are settings in '%s'
                      at:   tencent-errors serve
                      why:  one place says what the gateway asks, and the file alone turns it on
                      fix:  leave out the options of the gateway, or move the file away
                    """.formatted(folder.resolve("tencent-errors/gateway.json"))));
        }

        @Test
        void aStubWithAMistake() throws IOException {
            Files.writeString(Files.createDirectory(folder.resolve("mappings")).resolve("wrong.json"), """
                    {
                      "id": "00000000-0000-4000-8000-000000000001",
                      "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "InternalErorr"}}
                    }
                    """);

            Run run = Run.of("serve", "--port", "0", "--root-dir", folder.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    the server cannot start
                      at:   tencent-errors serve
                      why:  no document lists the code 'InternalErorr'
                              at:   stub 00000000-0000-4000-8000-000000000001
                              why:  what is played has a documented code, or is said to be undocumented
                              fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                    undocumentedError("InternalErorr"), or "undocumented": true
                      fix:  mend what it names
                    """));
        }
    }

    private void settings(String json) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("tencent-errors")).resolve("gateway.json"), json);
    }

    /** Starts a server in this JVM. */
    private Served serve(String... options) throws IOException {
        String[] arguments =
                Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream told = new PipedInputStream(out);
        FutureTask<Integer> task = new FutureTask<>(() -> {
            try (out) {
                return Main.run(
                        InputStream.nullInputStream(),
                        new StandardOutput(out, Path.of("no link")),
                        err,
                        () -> false,
                        arguments);
            }
        });
        new Thread(task, "serve").start();
        Served server = Served.readFrom(told);
        assertThat(server.lines())
                .as(() -> err.toString(StandardCharsets.UTF_8))
                .hasSize(5);
        servers.put(server, task);
        return server;
    }

    private int end(Served server) throws Exception {
        FutureTask<Integer> task = servers.remove(server);
        server.post("/__admin/shutdown", "");
        return task.get();
    }
}
