package io.github.tencenterrors.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A body of several parts, as far as its frame goes. */
final class MultipartBody {

    private static final String BOUNDARY = "boundary=";

    private MultipartBody() {}

    static Optional<String> mistakeIn(ReceivedRequest request) {
        String type = request.header("Content-Type");
        int start = type.toLowerCase(Locale.ROOT).indexOf(BOUNDARY);
        if (start < 0) {
            return Optional.of("its type names no boundary");
        }
        int semicolon = type.indexOf(';', start);
        String boundary = type.substring(start + BOUNDARY.length(), semicolon < 0 ? type.length() : semicolon)
                .strip()
                .replace("\"", "");
        byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        byte[] body = request.body();
        if (!isAt(body, 0, delimiter)) {
            return Optional.of("it does not begin with its boundary");
        }
        int end = body.length;
        while (end > 0 && (body[end - 1] == '\n' || body[end - 1] == '\r')) {
            end--;
        }
        byte[] close = ("--" + boundary + "--").getBytes(StandardCharsets.ISO_8859_1);
        return isAt(body, end - close.length, close)
                ? Optional.empty()
                : Optional.of("it does not end with its boundary and two hyphens");
    }

    private static boolean isAt(byte[] body, int offset, byte[] part) {
        if (offset < 0 || offset + part.length > body.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (body[offset + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
