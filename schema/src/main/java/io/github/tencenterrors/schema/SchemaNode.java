package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema of a schema file: its keywords, with a text, an integer, a boolean, a list or another {@code SchemaNode} each.
 *
 * <p>Read without databind, which a program that only sees good bodies never loads.
 *
 * @param keywords in the order of the file; of {@code properties} and {@code $defs} too, which hold schemas by name
 */
record SchemaNode(Map<String, Object> keywords) {

    static final SchemaNode EMPTY = new SchemaNode(Map.of());

    private static final JsonFactory FACTORY = new JsonFactory();

    static SchemaNode parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return of(value(parser, parser.nextToken()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value that must be a schema, or hold schemas by name. */
    static SchemaNode of(Object value) {
        if (value instanceof SchemaNode node) {
            return node;
        }
        throw ShapeCompiler.unknown("a schema", value);
    }

    /** The schema behind a keyword; one that asks for nothing where there is no such keyword. */
    SchemaNode schema(String keyword) {
        Object value = keywords.get(keyword);
        return value == null ? EMPTY : of(value);
    }

    String text(String keyword) {
        Object value = keywords.get(keyword);
        if (value instanceof String text) {
            return text;
        }
        throw ShapeCompiler.unknown(keyword, String.valueOf(value));
    }

    long integer(String keyword) {
        Object value = keywords.get(keyword);
        if (value instanceof Long integer) {
            return integer;
        }
        throw ShapeCompiler.unknown(keyword, String.valueOf(value));
    }

    List<?> list(String keyword) {
        Object value = keywords.get(keyword);
        if (value instanceof List<?> list) {
            return list;
        }
        throw ShapeCompiler.unknown(keyword, String.valueOf(value));
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_FALSE -> false;
            case VALUE_TRUE -> true;
            default -> throw ShapeCompiler.unknown("a schema", parser.getText());
        };
    }

    private static SchemaNode object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser, parser.nextToken()));
        }
        return new SchemaNode(members);
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }
}
