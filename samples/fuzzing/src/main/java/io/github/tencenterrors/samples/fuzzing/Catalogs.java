package io.github.tencenterrors.samples.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Catalogue files: any bytes are a catalogue, which is written and read back the same, or refused in words. */
final class Catalogs {

    private static final String NAME = "codes.json";

    private Catalogs() {}

    /** Throws if a promise is broken for that file. */
    static void check(byte[] input) {
        ErrorCatalog catalog;
        try {
            catalog = read(input);
        } catch (IllegalArgumentException e) {
            Refusals.assertTellsHow(e);
            return;
        }
        assertReadsBack(catalog);
        ErrorCatalog.bundled().joinedWith(catalog);
    }

    static void assertReadsBack(ErrorCatalog catalog) {
        String json = catalog.toJson();
        ErrorCatalog again = read(json.getBytes(UTF_8));
        assertThat(again.errors()).isEqualTo(catalog.errors());
        assertThat(again.disagreements()).isEqualTo(catalog.disagreements());
        assertThat(again.toJson()).isEqualTo(json);
    }

    private static ErrorCatalog read(byte[] file) {
        return ErrorCatalog.read(NAME, new OneResource(file));
    }

    /** A class path that has one resource. */
    private static final class OneResource extends ClassLoader {

        private final byte[] content;

        OneResource(byte[] content) {
            super(null);
            this.content = content;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(content);
        }
    }
}
