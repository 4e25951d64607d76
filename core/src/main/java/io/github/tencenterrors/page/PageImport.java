package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;

/**
 * Makes a catalogue of pages.
 *
 * <p>Immutable: {@link #as} and {@link #product} make another one.
 *
 * @since 0.1
 */
public final class PageImport {

    private final List<DocumentPage> pages;
    private final Optional<Generation> generation;
    private final Optional<String> product;

    private PageImport(List<DocumentPage> pages, Optional<Generation> generation, Optional<String> product) {
        this.pages = List.copyOf(pages);
        this.generation = generation;
        this.product = product;
    }

    /** An import of those pages, in their order. */
    public static PageImport of(List<DocumentPage> pages) {
        return new PageImport(pages, Optional.empty(), Optional.empty());
    }

    /** The same import, with every code taken for one of that generation. */
    public PageImport as(Generation given) {
        return new PageImport(pages, Optional.of(given), product);
    }

    /** The same import, with every code that is not common taken for one of that product. */
    public PageImport product(String given) {
        return new PageImport(pages, generation, Optional.of(given));
    }

    /** The catalogue. */
    public ErrorCatalog catalog() {
        return ErrorCatalog.of(List.of());
    }
}
