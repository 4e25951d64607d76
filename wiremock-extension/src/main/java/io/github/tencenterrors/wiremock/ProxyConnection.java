package io.github.tencenterrors.wiremock;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One client's connection to the proxy: a tunnel to the server's https, or else its plain requests passed on. */
final class ProxyConnection {

    private static final String CONNECT = "CONNECT ";
    private static final Pattern TUNNEL = Pattern.compile("(?<asked>(?<host>\\S+):\\d+) HTTP/1\\.[01]\r\n(?s:.*)");
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int LONGEST_HEAD = 16_384;

    private final InterceptingProxy proxy;
    private final Socket client;

    ProxyConnection(InterceptingProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
    }

    void serve() {
        try {
            InputStream in = new BufferedInputStream(client.getInputStream());
            in.mark(CONNECT.length());
            if (new String(in.readNBytes(CONNECT.length()), ISO_8859_1).equals(CONNECT)) {
                tunnel(in);
            } else {
                in.reset();
                relay(in, proxy.target().httpPort().getAsInt(), "");
            }
        } catch (IOException | RejectedExecutionException e) {
            reset(client);
        } finally {
            proxy.release(client);
        }
    }

    private void tunnel(InputStream in) throws IOException {
        Matcher request = TUNNEL.matcher(head(in));
        if (!request.matches()) {
            answer("400 This is no request for a tunnel", "");
        } else if (proxy.target().hosts().cover(request.group("host"))) {
            relay(in, proxy.target().httpsPort().getAsInt(), "HTTP/1.1 200 Connection established" + END_OF_HEAD);
        } else {
            proxy.refuse(request.group("asked"));
            answer(
                    "403 This host is not intercepted",
                    InterceptedHosts.refusal(request.group("asked")).message());
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < LONGEST_HEAD && head.indexOf(END_OF_HEAD, head.length() - END_OF_HEAD.length()) < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private void relay(InputStream in, int port, String first) throws IOException {
        Socket server;
        try {
            server = proxy.connect(port);
        } catch (IOException | IllegalArgumentException e) {
            answer("502 The server of the test does not run", "");
            return;
        }
        try {
            client.getOutputStream().write(first.getBytes(ISO_8859_1));
            proxy.run(() -> pass(in, server));
            pass(server.getInputStream(), client);
        } finally {
            proxy.release(server);
        }
    }

    /** Passes on what comes, and then how it ends: in order, or by a reset. */
    private static void pass(InputStream from, Socket to) {
        try {
            from.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            reset(to);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private void answer(String status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        OutputStream out = client.getOutputStream();
        out.write("""
                HTTP/1.1 %s
                Content-Type: text/plain; charset=utf-8
                Content-Length: %s
                Connection: close

                """.formatted(status, body.length).replace("\n", "\r\n").getBytes(ISO_8859_1));
        out.write(body);
    }
}
