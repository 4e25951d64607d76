package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A keyword of a schema that a value does not meet.
 *
 * @param path the way through the schema to the keyword, with each {@code $ref} that was followed
 * @param place the way through the body to the value
 * @param member the member that is missing or too much; empty where the keyword is about no member
 * @param value what stands there
 */
record SchemaFailure(List<String> path, List<String> place, String member, JsonNode value) {

    String keyword() {
        return path.get(path.size() - 1);
    }

    int depth() {
        return place.size();
    }

    JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.empty();
        for (String name : place) {
            pointer = pointer.appendProperty(name);
        }
        return pointer;
    }
}
