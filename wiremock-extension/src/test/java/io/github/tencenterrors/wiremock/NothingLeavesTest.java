package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.github.tomakehurst.wiremock.client.VerificationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Beside a server that is really there, and that nobody may reach through ours. */
class NothingLeavesTest {

    private static final AtomicInteger CONNECTIONS = new AtomicInteger();
    private static HttpServer real;

    @BeforeAll
    static void start() throws IOException {
        real = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        real.createContext("/", exchange -> {
            CONNECTIONS.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        real.start();
    }

    @AfterAll
    static void stop() {
        real.stop(0);
    }

    @BeforeEach
    void forget() {
        CONNECTIONS.set(0);
    }

    static int port() {
        return real.getAddress().getPort();
    }

    private static EngineExecutionResults run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .execute();
    }

    private static Throwable failureOf(Class<?> testCase) {
        return run(testCase).testEvents().failed().stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    @Nested
    class RealServer {

        @Test
        void countsWhatReachesIt() {
            Calls.direct().get("http://127.0.0.1:" + port() + "/");

            assertThat(CONNECTIONS).hasValue(1);
        }
    }

    @Nested
    class InterceptedHost {

        @Test
        void isAnsweredHereEvenWhereNoStubMatches() {
            Throwable failure = failureOf(UnstubbedTestCase.class);

            assertThat(failure)
                    .isInstanceOf(VerificationException.class)
                    .hasMessageContaining("A request was unmatched by any stub mapping");
            assertThat(UnstubbedTestCase.status).isEqualTo(404);
            assertThat(CONNECTIONS).hasValue(0);
        }
    }

    @Nested
    class OtherHost {

        @Test
        void isRefusedByTheProxyAndFailsTheTest() {
            Throwable failure = failureOf(StrangerTestCase.class);

            assertThat(failure).isExactlyInstanceOf(AssertionError.class).hasMessage("""
                            a client asked for a host whose https is not intercepted
                              at:   127.0.0.1:%d
                              why:  only hosts of Tencent Cloud and those given to interceptHttps(…) are, and nothing may leave the machine
                              fix:  keep this client from the proxy""".formatted(port()));
            assertThat(CONNECTIONS).hasValue(0);
        }

        @Test
        void failsNoTestWhereTheBuilderSaysSo() {
            run(TolerantTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1));

            assertThat(CONNECTIONS).hasValue(0);
        }

        @Test
        void failsOnlyTheTestThatAsked() {
            run(TwoTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1)
                    .failed(1));
        }

        @Test
        void isReachedAsEverByAClientThatAsksTheJvm() {
            run(PassedByTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1));

            assertThat(CONNECTIONS).hasValue(1);
        }

        @Test
        void isTold() {
            run(AnswerTestCase.class);

            assertThat(AnswerTestCase.answer).isEqualTo("""
                    HTTP/1.1 403 This host is not intercepted
                    Content-Type: text/plain; charset=utf-8
                    Content-Length: 296
                    Connection: close

                    a client asked for a host whose https is not intercepted
                      at:   a.b.c.tencentcloudapi.com:443
                      why:  only hosts of Tencent Cloud and those given to interceptHttps(…) are, and nothing may leave the machine
                      fix:  interceptHttps("a.b.c.tencentcloudapi.com"), or keep this client from the proxy""");
        }
    }

    @Nested
    class Nonsense {

        @Test
        void isAnsweredWith400() {
            run(NonsenseTestCase.class);

            assertThat(NonsenseTestCase.answers).hasSize(3).allSatisfy(answer -> assertThat(answer)
                    .startsWith("HTTP/1.1 400 This is no request for a tunnel\n"));
        }
    }

    private static TencentCloudExtension intercepting(String... more) {
        return TencentCloudExtension.newInstance().interceptHttps(more).build();
    }

    private static void connectTo(String url, TencentCloudRuntimeInfo info) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection(info.proxy());
        assertThatThrownBy(connection::getResponseCode)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403 This host is not intercepted");
    }

    /** All that comes back, with the lines of the answer's head ended as in Java. */
    private static String sent(String head, TencentCloudRuntimeInfo info) throws IOException {
        try (Socket socket = new Socket(info.proxyHost(), info.proxyPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    static class UnstubbedTestCase {

        static int status;

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting("localhost");

        @Test
        void asks() {
            status = Calls.direct().get("https://localhost:" + port() + "/").statusCode();
        }
    }

    static class StrangerTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void asks(TencentCloudRuntimeInfo info) throws IOException {
            connectTo("https://127.0.0.1:" + port() + "/", info);
        }
    }

    static class TolerantTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .interceptHttps()
                .failOnUnmatchedRequests(false)
                .build();

        @Test
        void asks(TencentCloudRuntimeInfo info) throws IOException {
            connectTo("https://127.0.0.1:" + port() + "/", info);
        }
    }

    static class TwoTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void asks(TencentCloudRuntimeInfo info) throws IOException {
            connectTo("https://127.0.0.1:" + port() + "/", info);
        }

        @Test
        void asksNothing() {}
    }

    static class PassedByTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void asks() throws IOException {
            InterceptedHttpsTest.read("http://127.0.0.1:" + port() + "/");
        }
    }

    static class AnswerTestCase {

        static String answer;

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void asks(TencentCloudRuntimeInfo info) throws IOException {
            answer = sent("CONNECT a.b.c.tencentcloudapi.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", info);
        }
    }

    static class NonsenseTestCase {

        static List<String> answers;

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void asks(TencentCloudRuntimeInfo info) throws IOException {
            answers = List.of(
                    sent("CONNECT \r\n\r\n", info),
                    sent("CONNECT cvm.tencentcloudapi.com HTTP/1.1\r\n\r\n", info),
                    sent("CONNECT " + "x".repeat(16_384), info));
        }
    }
}
