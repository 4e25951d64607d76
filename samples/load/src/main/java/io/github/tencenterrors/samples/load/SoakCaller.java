package io.github.tencenterrors.samples.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** One client of a soak: nearly all of what it sends is answered, and every answer is looked at. Not thread-safe. */
final class SoakCaller implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final List<SoakRule> RULES =
            List.of(SoakRule.ALWAYS, SoakRule.EVERY_THIRD, SoakRule.A_FIFTH, SoakRule.THE_FIRST);

    /** What is no HTTP, or stops in the middle of it. */
    private static final List<String> RUBBISH = List.of(
            "\u0016\u0003\u0001\u0002\u0000 no TLS here\r\n\r\n",
            "GET\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
            "GET / HTTP/1.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{");

    private final int port;
    private final SoakAdmin admin;
    private final CloseableHttpClient client = client();

    SoakCaller(int port) {
        this.port = port;
        this.admin = new SoakAdmin(port);
    }

    /** A client that repeats nothing by itself. */
    static CloseableHttpClient client() {
        return HttpClients.custom()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                        .build())
                .build();
    }

    /** Of a hundred requests 96 are calls; the others are what a server should not be sent. */
    void send(long number, SoakTally tally) throws IOException {
        int kind = (int) (number % 100);
        switch (kind) {
            case 0 -> call(SoakRule.CUT, tally);
            case 1 -> abandon(tally);
            case 2 -> rubbish(RUBBISH.get((int) (number / 100 % RUBBISH.size())));
            case 3 ->
                admin.send(422, "POST", SoakAdmin.FAULTS, "{\"inject\": {\"code\": \"NeverHeardOf" + number + "\"");
            default -> call(RULES.get(kind % RULES.size()), tally);
        }
    }

    private void call(SoakRule rule, SoakTally tally) throws IOException {
        tally.add(rule, isInjected(rule));
    }

    private boolean isInjected(SoakRule rule) throws IOException {
        String body;
        try {
            body = call(rule.action());
        } catch (IOException e) {
            if (rule == SoakRule.CUT) {
                return true;
            }
            throw e;
        }
        if (!rule.isPlayedBy(body) && !body.contains("from the stub")) {
            throw new IllegalStateException(rule + " was answered with:\n" + body);
        }
        return rule.isPlayedBy(body);
    }

    /** The body of the answer to a call of that action. */
    String call(String action) throws IOException {
        return client.execute(
                ClassicRequestBuilder.post("http://127.0.0.1:" + port + "/")
                        .addHeader("X-TC-Action", action)
                        .setEntity("{}", ContentType.APPLICATION_JSON)
                        .build(),
                response -> EntityUtils.toString(response.getEntity()));
    }

    /** Sends a whole call, and resets the connection at once. */
    private void abandon(SoakTally tally) throws IOException {
        tally.add(SoakRule.UNREAD, true);
        try (Socket socket = connected()) {
            socket.setSoLinger(true, 0);
            write(
                    socket,
                    "POST / HTTP/1.1\r\nHost: a\r\nX-TC-Action: " + SoakRule.UNREAD.action()
                            + "\r\nContent-Length: 2\r\n\r\n{}");
        }
    }

    /** Sends it, says that this is all, and waits until the server has hung up. */
    private void rubbish(String text) throws IOException {
        try (Socket socket = connected()) {
            write(socket, text);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException e) {
            throw new IllegalStateException("the server does not hang up on: " + text, e);
        } catch (IOException e) {
            // It has hung up while this end was still writing.
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        client.close();
        admin.close();
    }
}
