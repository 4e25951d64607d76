package io.github.tencenterrors.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages of the tests. */
final class Pages {

    private Pages() {}

    /** A page called {@code page.md}. */
    static DocumentPage read(String text) {
        return PageReader.standard().read("page.md", text);
    }

    /** The codes of its rows. */
    static List<String> codes(String text) {
        return read(text).rows().stream().map(PageRow::code).toList();
    }

    /** A page among the resources; what is called {@code 000.md} has the structure of document 000 and words of ours. */
    static DocumentPage resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PageReader.standard().read(name.substring(0, name.lastIndexOf('.')), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
