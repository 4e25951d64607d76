package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON body, read once from its bytes: whether it is an object, what its members are called, and which texts are in it.
 *
 * @param mistake why it is no JSON object; empty if it is one
 * @param members the names of the outermost members
 * @param texts every text in it, however deep
 * @param dryRun whether it asks for a dry run
 */
record JsonBody(Optional<String> mistake, List<String> members, List<String> texts, boolean dryRun) {

    static final JsonBody NONE = new JsonBody(Optional.empty(), List.of(), List.of(), false);

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String DRY_RUN = "DryRun";

    static JsonBody of(byte[] bytes) {
        List<String> members = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean dryRun = false;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                return broken(token == null ? "it is empty" : "it is no object");
            }
            int depth = 1;
            while (depth > 0) {
                token = parser.nextToken();
                if (token == null) {
                    return broken("it ends too early");
                }
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (token == JsonToken.FIELD_NAME) {
                    if (depth == 1) {
                        members.add(parser.currentName());
                    }
                } else if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
                if (depth == 1 && token.isScalarValue() && DRY_RUN.equals(parser.currentName())) {
                    dryRun = Call.isTrue(parser.getText());
                }
            }
            return parser.nextToken() == null
                    ? new JsonBody(Optional.empty(), members, texts, dryRun)
                    : broken("something stands behind the object");
        } catch (JsonProcessingException e) {
            return broken("line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            // Bytes in memory can be read, but those that look like UTF-32 to Jackson need not be it.
            return broken("its bytes are no text");
        }
    }

    private static JsonBody broken(String why) {
        return new JsonBody(Optional.of(why), List.of(), List.of(), false);
    }
}
