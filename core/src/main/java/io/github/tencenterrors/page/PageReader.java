package io.github.tencenterrors.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the error tables of documentation pages: Markdown, HTML, and any mixture of the two, in UTF-8.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PageReader {

    private static final PageReader STANDARD = new PageReader();

    private PageReader() {}

    /** The reader. */
    public static PageReader standard() {
        return STANDARD;
    }

    /**
     * Reads a file. What is in it never makes this throw: what cannot be read is a finding.
     *
     * @throws IllegalArgumentException if the file cannot be read
     */
    public DocumentPage read(Path file) {
        return new DocumentPage(file.toString(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * Reads a text, and never throws on what is in it.
     *
     * @param name what the page is called in findings and as evidence
     */
    public DocumentPage read(String name, String text) {
        return new DocumentPage(name, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
