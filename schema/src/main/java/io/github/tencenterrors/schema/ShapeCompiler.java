package io.github.tencenterrors.schema;

import java.util.Map;

/**
 * Turns a schema into what must hold of the facts about a body.
 *
 * <p>It knows the keywords that our files use, and refuses every other: what it passed over the engine would still ask
 * for, and the two would disagree.
 */
final class ShapeCompiler {

    private static final int DEEPEST = 50;

    private static final String PLAIN_SIGNS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_()[]{},?*+";

    private final SchemaNode file;
    private final Places places;

    private ShapeCompiler(SchemaNode file, Places places) {
        this.file = file;
        this.places = places;
    }

    /**
     * Compiles a schema.
     *
     * @param schema the text of the file
     * @param places where facts are learnt; gains those that the schema speaks of
     * @throws IllegalStateException for a keyword, or a use of one, that it does not know
     */
    static Formula compile(String schema, Places places) {
        SchemaNode file = SchemaNode.parse(schema);
        return new ShapeCompiler(file, places).all(file, places.root(), 0);
    }

    static IllegalStateException unknown(String keyword, Object value) {
        return new IllegalStateException("a bug in tencent-errors: no streaming check for '" + keyword + "': " + value);
    }

    private Formula all(SchemaNode schema, Place place, int depth) {
        if (depth > DEEPEST) {
            throw unknown("$ref", "schemas within schemas, " + depth + " deep");
        }
        Formula all = Formula.ALWAYS;
        for (String keyword : schema.keywords().keySet()) {
            all = all.and(one(keyword, schema, place, depth + 1));
        }
        return all;
    }

    private Formula one(String keyword, SchemaNode schema, Place place, int depth) {
        return switch (keyword) {
            // Annotations, and what other keywords look up.
            case "$schema", "$id", "$comment", "$defs", "title", "description", "then", "else" -> Formula.ALWAYS;
            case "$ref" -> all(target(schema.text(keyword)), place, depth);
            case "anyOf" -> anyOf(schema, place, depth);
            case "not" -> all(schema.schema(keyword), place, depth).not();
            case "if" -> choice(schema, place, depth);
            case "type" -> places.type(place, schema.text(keyword));
            case "required" -> required(schema, place);
            case "properties" -> members(schema.schema(keyword), place, depth);
            case "additionalProperties" -> closed(schema, place);
            case "minLength" -> unlessNo("string", place, places.length(place, schema.integer(keyword)));
            case "pattern" -> unlessNo("string", place, places.whole(place, whole(schema.text(keyword))));
            case "const" -> places.range(place, schema.integer(keyword), schema.integer(keyword));
            case "minimum" -> unlessNo("number", place, places.range(place, schema.integer(keyword), Long.MAX_VALUE));
            case "maximum" -> unlessNo("number", place, places.range(place, Long.MIN_VALUE, schema.integer(keyword)));
            default -> throw unknown(keyword, schema.keywords());
        };
    }

    /** Most keywords ask something of values of one type, and nothing of others. */
    private Formula unlessNo(String type, Place place, Formula asked) {
        return places.type(place, type).not().or(asked);
    }

    private Formula anyOf(SchemaNode schema, Place place, int depth) {
        Formula any = Formula.NEVER;
        for (Object each : schema.list("anyOf")) {
            any = any.or(all(SchemaNode.of(each), place, depth));
        }
        return any;
    }

    private Formula choice(SchemaNode schema, Place place, int depth) {
        Formula met = all(schema.schema("if"), place, depth);
        Formula then = all(schema.schema("then"), place, depth);
        Formula otherwise = all(schema.schema("else"), place, depth);
        return met.not().or(then).and(met.or(otherwise));
    }

    private Formula required(SchemaNode schema, Place place) {
        Formula all = Formula.ALWAYS;
        for (Object name : schema.list("required")) {
            all = all.and(Formula.of(places.member(place, name.toString()).present));
        }
        return unlessNo("object", place, all);
    }

    private Formula members(SchemaNode schemas, Place place, int depth) {
        Formula all = Formula.ALWAYS;
        for (Map.Entry<String, Object> each : schemas.keywords().entrySet()) {
            Place member = places.member(place, each.getKey());
            Formula absent = Formula.of(member.present).not();
            all = all.and(absent.or(all(SchemaNode.of(each.getValue()), member, depth)));
        }
        return all;
    }

    private Formula closed(SchemaNode schema, Place place) {
        Object value = schema.keywords().get("additionalProperties");
        if (!Boolean.FALSE.equals(value)) {
            throw unknown("additionalProperties", String.valueOf(value));
        }
        return places.other(place, schema.schema("properties").keywords().keySet())
                .not();
    }

    private SchemaNode target(String reference) {
        if (!reference.startsWith("#/$defs/")) {
            throw unknown("$ref", reference);
        }
        Object target = file.schema("$defs").keywords().get(reference.substring("#/$defs/".length()));
        return SchemaNode.of(target == null ? reference : target);
    }

    /**
     * What stands between the anchors of a pattern.
     *
     * <p>Only patterns are known that every dialect of regular expressions reads alike: anchored at both ends, alternatives
     * in brackets, and nothing but the common signs.
     */
    private static String whole(String pattern) {
        String inner =
                pattern.startsWith("^") && pattern.endsWith("$") ? pattern.substring(1, pattern.length() - 1) : "^";
        int open = 0;
        for (int i = 0; i < inner.length(); i++) {
            char sign = inner.charAt(i);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (PLAIN_SIGNS.indexOf(sign) < 0 && (sign != '|' || open == 0)) {
                throw unknown("pattern", pattern);
            }
        }
        return inner;
    }
}
