package io.github.tencenterrors.schema;

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

    /** The JSON pointer to the value, as in RFC 6901. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String name : place) {
            append(name, pointer);
        }
        return pointer.toString();
    }

    /** The JSON pointer to the member, which may be missing. */
    String pointerToMember() {
        StringBuilder pointer = new StringBuilder(pointer());
        append(member, pointer);
        return pointer.toString();
    }

    private static void append(String name, StringBuilder pointer) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
}
