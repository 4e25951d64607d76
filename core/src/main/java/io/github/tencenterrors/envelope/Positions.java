package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds values in a text that is known to be JSON, in one streaming pass that is made only when somebody asks. */
final class Positions {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<JsonPointer, @Nullable Position> wanted = new HashMap<>();
    private int deepest;

    private Positions() {}

    static List<Position> of(String text, List<String> pointers) {
        Positions positions = new Positions();
        List<JsonPointer> compiled = pointers.stream().map(JsonPointer::compile).toList();
        compiled.forEach(positions::want);
        positions.scan(text);
        return compiled.stream().map(positions::nearest).toList();
    }

    private void want(JsonPointer pointer) {
        int depth = 0;
        for (JsonPointer each = pointer; each != null; each = each.head()) {
            wanted.put(each, null);
            depth++;
        }
        deepest = Math.max(deepest, depth);
    }

    private void scan(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    depth--;
                    continue;
                }
                if (token != JsonToken.FIELD_NAME && depth < deepest) {
                    note(parser);
                }
                if (token.isStructStart()) {
                    depth++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a member named twice the last one counts, as it does in the tree. */
    private void note(JsonParser parser) {
        JsonPointer here = parser.getParsingContext().pathAsPointer();
        if (wanted.containsKey(here)) {
            var at = parser.currentTokenLocation();
            wanted.put(here, new Position(at.getLineNr(), at.getColumnNr()));
        }
    }

    private Position nearest(JsonPointer pointer) {
        for (JsonPointer each = pointer; each != null; each = each.head()) {
            Position found = wanted.get(each);
            if (found != null) {
                return found;
            }
        }
        return Objects.requireNonNullElse(wanted.get(JsonPointer.empty()), Position.START);
    }
}
