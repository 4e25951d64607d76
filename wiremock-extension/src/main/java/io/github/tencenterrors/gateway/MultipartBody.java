package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of several parts: its frame, and the parameters in it. The legacy SDK posts nothing else. */
final class MultipartBody {

    private static final String BOUNDARY = "boundary=";
    private static final String LINE = "\r\n";
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

    private MultipartBody() {}

    static Optional<String> mistakeIn(ReceivedRequest request) {
        Optional<String> named = boundary(request);
        if (named.isEmpty()) {
            return Optional.of("its type names no boundary");
        }
        String boundary = named.get();
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

    /** What stands in the parts, undecoded as there is no code; files are no parameters, and nobody signs them as such. */
    static List<Parameter> parameters(ReceivedRequest request) {
        return boundary(request)
                .map(boundary -> parameters(
                        LINE + new String(request.body(), StandardCharsets.ISO_8859_1), LINE + "--" + boundary))
                .orElse(List.of());
    }

    private static List<Parameter> parameters(String body, String delimiter) {
        List<Parameter> parameters = new ArrayList<>();
        int start = body.indexOf(delimiter);
        while (start >= 0) {
            int end = body.indexOf(delimiter, start + delimiter.length());
            if (end >= 0) {
                parameter(body.substring(start + delimiter.length(), end)).ifPresent(parameters::add);
            }
            start = end;
        }
        return parameters;
    }

    private static Optional<Parameter> parameter(String part) {
        int end = part.indexOf(LINE + LINE);
        Matcher name = NAME.matcher(end < 0 ? "" : part.substring(0, end));
        return name.find() && !part.substring(0, end).contains("filename=")
                ? Optional.of(new Parameter(utf8(name.group(1)), utf8(part.substring(end + 2 * LINE.length()))))
                : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Optional<String> boundary(ReceivedRequest request) {
        String type = request.header("Content-Type");
        int start = type.toLowerCase(Locale.ROOT).indexOf(BOUNDARY);
        if (start < 0) {
            return Optional.empty();
        }
        int semicolon = type.indexOf(';', start);
        return Optional.of(type.substring(start + BOUNDARY.length(), semicolon < 0 ? type.length() : semicolon)
                .strip()
                .replace("\"", ""));
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
