package io.github.tencenterrors.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The places that the schemas of a shape speak of, and the facts to be learnt there, each numbered once. */
final class Places {

    private static final Map<String, ValueKind[]> KINDS = Map.of(
            "object", new ValueKind[] {ValueKind.OBJECT},
            "array", new ValueKind[] {ValueKind.ARRAY},
            "string", new ValueKind[] {ValueKind.STRING},
            "integer", new ValueKind[] {ValueKind.INTEGER},
            "number", new ValueKind[] {ValueKind.INTEGER, ValueKind.FRACTION},
            "boolean", new ValueKind[] {ValueKind.BOOLEAN},
            "null", new ValueKind[] {ValueKind.NULL});

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private int count;

    Places() {
        places.put("", new Place("", 0));
    }

    Place root() {
        return at("");
    }

    /** The place under a JSON pointer without escapes. */
    Place at(String pointer) {
        Place found = places.get(pointer);
        if (found != null) {
            return found;
        }
        int slash = pointer.lastIndexOf('/');
        Place made = new Place(pointer, number(pointer));
        at(pointer.substring(0, slash)).add(pointer.substring(slash + 1), made);
        places.put(pointer, made);
        return made;
    }

    Place member(Place place, String name) {
        return at(String.join("/", place.pointer, name));
    }

    /** That a value is of that type, in the sense of JSON Schema. */
    Formula type(Place place, String type) {
        ValueKind[] kinds = KINDS.get(type);
        if (kinds == null) {
            throw ShapeCompiler.unknown("type", type);
        }
        String name = name(place, "type", type);
        if (!known.containsKey(name)) {
            for (ValueKind kind : kinds) {
                place.learnFromKind(kind, number(name));
            }
            if (type.equals("integer")) {
                place.lookAtNumbers();
            }
        }
        return Formula.of(number(name));
    }

    /** That a value is an integer between the two, both included. */
    Formula range(Place place, long lowest, long highest) {
        String name = name(place, "range", Long.toString(lowest), Long.toString(highest));
        if (!known.containsKey(name)) {
            place.add(new NumberTest(lowest, highest, number(name)));
        }
        return Formula.of(number(name));
    }

    /** That a value is a text of no fewer characters. */
    Formula length(Place place, long least) {
        String name = name(place, "length", Long.toString(least));
        if (!known.containsKey(name)) {
            place.add(TextTest.ofLength(least, number(name)));
        }
        return Formula.of(number(name));
    }

    /** That a value is a text that matches as a whole. */
    Formula whole(Place place, String regex) {
        String name = name(place, "whole", regex);
        if (!known.containsKey(name)) {
            place.add(TextTest.ofWhole(regex, number(name)));
        }
        return Formula.of(number(name));
    }

    /** That a value is an object with a member of another name. */
    Formula other(Place place, Set<String> names) {
        String name = name(place, "other", names.toString());
        if (!known.containsKey(name)) {
            place.close(names, number(name));
        }
        return Formula.of(number(name));
    }

    private static String name(Place place, String... parts) {
        return String.join(" ", place.pointer, String.join(" ", parts));
    }

    private long number(String name) {
        Long number = known.get(name);
        if (number == null) {
            if (count == Long.SIZE) {
                throw new IllegalStateException("a bug in tencent-errors: the schemas ask for more than 64 facts");
            }
            number = 1L << count++;
            known.put(name, number);
        }
        return number;
    }
}
