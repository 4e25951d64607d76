package io.github.tencenterrors.samples.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * MockWebServer with a table of the actions.
 *
 * <p>Without TCP_NODELAY it would wait 40 ms for each answer, and it keeps each request until somebody takes it.
 */
final class MockWebServerPeer {

    private MockWebServerPeer() {}

    /** The port at which it listens. */
    static int start() throws IOException {
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new WithoutDelay());
        server.setDispatcher(new Table());
        server.start(InetAddress.getLoopbackAddress(), 0);
        Thread taker = new Thread(() -> takeAll(server), "taker");
        taker.setDaemon(true);
        taker.start();
        return server.getPort();
    }

    private static void takeAll(MockWebServer server) {
        try {
            while (true) {
                server.takeRequest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Table extends Dispatcher {

        private final Map<String, MockResponse> answers =
                IntStream.range(0, Calls.ACTIONS).boxed().collect(Collectors.toMap(Calls::action, Table::answer));

        private static MockResponse answer(int number) {
            return new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body(Errors.body(number))
                    .build();
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            return Objects.requireNonNull(answers.get(request.getHeaders().get("X-TC-Action")));
        }
    }

    private static final class WithoutDelay extends ServerSocketFactory {

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return unsupported();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            return unsupported();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
            return unsupported();
        }

        private static ServerSocket unsupported() {
            throw new UnsupportedOperationException("MockWebServer binds its socket itself");
        }
    }
}
