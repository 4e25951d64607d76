package io.github.tencenterrors.wiremock;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The proxy before servers that WireMock would not be. */
class InterceptingProxyTest {

    private static final String CONNECT = "CONNECT cvm.tencentcloudapi.com:443 HTTP/1.1\r\n\r\n";

    private static String asked(InterceptingProxy proxy, String request) throws IOException {
        try (Socket socket = connected(proxy)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static Socket connected(InterceptingProxy proxy) throws IOException {
        InetSocketAddress address = (InetSocketAddress) proxy.address().address();
        Socket socket = new Socket(address.getAddress(), address.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** One that no option can be set of. */
    private static Socket closed() throws IOException {
        Socket socket = new Socket();
        socket.close();
        return socket;
    }

    private static ProxyTarget absent() {
        return new ProxyTarget(InterceptedHosts.and(), () -> 1, () -> -1);
    }

    @Test
    void saysThatNobodyIsBehindIt() throws IOException {
        try (InterceptingProxy proxy = InterceptingProxy.before(absent())) {
            assertThat(asked(proxy, CONNECT)).startsWith("HTTP/1.1 502 The server of the test does not run\r\n");
            assertThat(asked(proxy, "GET / HTTP/1.1\r\n\r\n"))
                    .startsWith("HTTP/1.1 502 The server of the test does not run\r\n");
        }
    }

    @Test
    void tellsTheLengthOfItsAnswersInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try (InterceptingProxy proxy = InterceptingProxy.before(absent())) {
            assertThat(asked(proxy, CONNECT)).contains("\r\nContent-Length: 0\r\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void goesOnWhereAConnectionCannotBeAccepted() throws IOException {
        ServerSocket listener = new ServerSocket() {

            private int calls;

            @Override
            public Socket accept() throws IOException {
                calls++;
                if (calls == 1) {
                    throw new SocketException("Too many open files");
                }
                return calls == 2 ? closed() : super.accept();
            }
        };
        try (InterceptingProxy proxy = InterceptingProxy.before(absent(), listener)) {
            assertThat(asked(proxy, CONNECT)).startsWith("HTTP/1.1 502 ");
        }
    }

    @Test
    void listensOnThisMachineAlone() {
        try (InterceptingProxy proxy = InterceptingProxy.before(absent())) {
            assertThat(((InetSocketAddress) proxy.address().address())
                            .getAddress()
                            .getHostAddress())
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void endsItsConnectionsWhenItIsClosed() throws IOException {
        InterceptingProxy proxy = InterceptingProxy.before(absent());
        try (Socket idle = connected(proxy)) {
            // An answer on a second connection: the first one has been accepted by then.
            asked(proxy, CONNECT);

            proxy.close();

            assertThat(idle.getInputStream().read()).isEqualTo(-1);
        }
    }
}
