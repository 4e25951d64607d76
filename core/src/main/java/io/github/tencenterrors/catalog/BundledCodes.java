package io.github.tencenterrors.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a catalogue file in this jar, read without a tree and without the entries around them.
 *
 * <p>A program that only checks good responses needs no more than this, and starts sooner: hence neither lambdas nor
 * databind here. A test compares what it makes of the files with what {@link CatalogReader} makes of them.
 */
final class BundledCodes {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private volatile @Nullable Set<String> codes;

    BundledCodes(String file) {
        this.file = file;
    }

    /** Read when they are first asked for; if two threads ask at once, by both, which comes to the same. */
    Set<String> codes() {
        Set<String> known = codes;
        if (known == null) {
            known = read();
            codes = known;
        }
        return known;
    }

    private Set<String> read() {
        Set<String> read = new HashSet<>();
        try (InputStream in = BundledCodes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a bug in tencent-errors: no file " + file);
            }
            try (JsonParser parser = FACTORY.createParser(in.readAllBytes())) {
                parser.nextToken();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    if (name.equals("errors")) {
                        readErrors(parser, read);
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(read);
    }

    private static void readErrors(JsonParser parser, Set<String> codes) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals("code")) {
                    codes.add(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }
}
