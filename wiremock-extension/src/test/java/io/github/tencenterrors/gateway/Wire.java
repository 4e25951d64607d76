package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Puts requests on the wire byte by byte, whatever host they name. */
record Wire(int port) {

    /** An answer as it came. */
    record Answer(String head, String body) {

        /** The code of a failure, or the whole body where it is none. */
        String code() {
            return ResponseReader.standard()
                    .read(body)
                    .error()
                    .map(ErrorResponse::code)
                    .orElse(body);
        }

        ErrorResponse error() {
            return ResponseReader.standard().read(body).error().orElseThrow();
        }

        Generation family() {
            return error().generation();
        }

        String status() {
            return head.lines().findFirst().orElse("");
        }

        boolean hasHeader(String line) {
            return head.toLowerCase(Locale.ROOT).contains(("\r\n" + line + "\r\n").toLowerCase(Locale.ROOT));
        }
    }

    Answer send(Sent request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes(request));
            socket.getOutputStream().flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            return new Answer(text.substring(0, end + 2), text.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HTTP/1.0, so that the body comes in one piece and the connection ends with it. */
    private static byte[] bytes(Sent request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.0\r\n");
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
        }
        if (request.body().length > 0) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(request.body());
        return bytes.toByteArray();
    }
}
