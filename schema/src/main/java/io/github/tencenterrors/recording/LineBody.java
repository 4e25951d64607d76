package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The body in a line of JSON: the line itself, or what its member {@code body} holds.
 *
 * <p>Most lines are told by how they begin, and none is parsed for nothing: what has a member {@code Response} is a body,
 * and what does not name {@code body} anywhere has no such member.
 */
final class LineBody {

    private static final byte[] RESPONSE = "{\"Response\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BODY = "\"body\"".getBytes(StandardCharsets.UTF_8);

    private LineBody() {}

    static byte[] in(byte[] line) {
        if (startsWith(line, RESPONSE, 0) || !contains(line, BODY)) {
            return line;
        }
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            return in(line, parser);
        } catch (IOException e) {
            return line; // no JSON: for the contract to say
        }
    }

    private static byte[] in(byte[] line, JsonParser parser) throws IOException {
        byte[] body = line;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return line;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("Response")) {
                return line;
            }
            if (!name.equals("body")) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                body = parser.getText().getBytes(StandardCharsets.UTF_8);
            } else {
                int from = (int) parser.currentTokenLocation().getByteOffset();
                if (from < 0) {
                    return line; // taken for UTF-16 or UTF-32, of which the parser counts no bytes
                }
                parser.skipChildren();
                parser.finishToken();
                body = Arrays.copyOfRange(
                        line, from, (int) parser.currentLocation().getByteOffset());
            }
        }
        return parser.nextToken() == null ? body : line;
    }

    private static boolean contains(byte[] line, byte[] wanted) {
        for (int at = 0; at <= line.length - wanted.length; at++) {
            if (line[at] == wanted[0] && startsWith(line, wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] line, byte[] wanted, int at) {
        return line.length - at >= wanted.length
                && Arrays.equals(line, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
