package io.github.tencenterrors.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the codes of the catalogue files in this jar, without a tree and without the entries around them.
 *
 * <p>A program that only checks good responses needs no more than this, and starts sooner: hence neither lambdas nor
 * databind here. What it makes of a file is compared with what {@link CatalogReader} makes of it by a test.
 */
final class CodeIndexReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CodeIndexReader() {}

    static void read(String file, CodeIndex index) {
        try (InputStream in = CodeIndexReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a bug in tencent-errors: no file " + file);
            }
            try (JsonParser parser = FACTORY.createParser(in.readAllBytes())) {
                readFile(parser, index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readFile(JsonParser parser, CodeIndex index) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals("errors")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    readError(parser, index);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void readError(JsonParser parser, CodeIndex index) throws IOException {
        String generation = "";
        String scope = "";
        String code = "";
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "generation" -> generation = parser.getText();
                case "scope" -> scope = parser.getText();
                case "code" -> code = parser.getText();
                default -> parser.skipChildren();
            }
        }
        Generation known = generation(generation);
        if (known != null) {
            index.list(known, scope.equals(Scope.MODULE.id())).add(code);
        }
    }

    private static @Nullable Generation generation(String id) {
        for (Generation each : Generation.values()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }
}
