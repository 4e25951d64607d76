package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values in a text that is known to be JSON, in one streaming pass that is made only when somebody asks. */
final class Positions {

    /** A value that is looked for, or one around it. */
    private static final class Value {

        private final Map<String, Value> members = new HashMap<>();
        private @Nullable Position position;

        Value member(String name) {
            Value member = members.get(name);
            if (member == null) {
                member = new Value();
                members.put(name, member);
            }
            return member;
        }

        void stands(Position here) {
            if (position != null) {
                members.values().forEach(Value::forget);
            }
            position = here;
        }

        private void forget() {
            position = null;
            members.values().forEach(Value::forget);
        }
    }

    private final Value root = new Value();

    private Positions() {}

    static List<Position> of(String text, List<String> pointers) {
        Positions positions = new Positions();
        List<List<Value>> paths = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            paths.add(positions.want(JsonPointer.compile(pointer)));
        }
        try (JsonParser parser = JsonFactories.UNLIMITED.createParser(text)) {
            parser.nextToken();
            scan(parser, positions.root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Position> found = new ArrayList<>(pointers.size());
        for (List<Value> path : paths) {
            found.add(nearest(path));
        }
        return found;
    }

    /** The values on the way to the one that the pointer means, the root first. */
    private List<Value> want(JsonPointer pointer) {
        List<Value> path = new ArrayList<>();
        Value value = root;
        path.add(value);
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            value = value.member(rest.getMatchingProperty());
            path.add(value);
        }
        return path;
    }

    /** Of a member named twice the last one counts, as it does in the tree. */
    private static void scan(JsonParser parser, Value value) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        value.stands(new Position(at.getLineNr(), at.getColumnNr()));
        if (value.members.isEmpty()) {
            return;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                scanIfWanted(parser, value.members.get(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                scanIfWanted(parser, value.members.get(Integer.toString(i)));
            }
        }
    }

    private static void scanIfWanted(JsonParser parser, @Nullable Value value) throws IOException {
        if (value != null) {
            scan(parser, value);
        }
        parser.skipChildren();
    }

    private static Position nearest(List<Value> path) {
        Position nearest = Position.START;
        for (Value value : path) {
            if (value.position == null) {
                break;
            }
            nearest = value.position;
        }
        return nearest;
    }
}
