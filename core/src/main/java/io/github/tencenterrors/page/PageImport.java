package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a catalogue of pages.
 *
 * <pre>{@code
 * ErrorCatalog cvm = PageImport.of(List.of(english, chinese)).product("cvm").catalog();
 * }</pre>
 *
 * <p>Each meaning of a code becomes an entry; the pages that list it, in whatever language, become its evidence. Titles
 * and descriptions are the pages' own words. A code that one page gives several meanings has as many variants, called
 * {@code 1}, {@code 2} and so on in the order of the rows: so the English page and its Chinese twin meet in one entry.
 * Category and retry advice are inherited, since no page states them ({@link
 * io.github.tencenterrors.catalog.Classification}).
 *
 * <p>Numbers are entries of API 2.0, whatever the page is about. Dotted names go to the page's generation, and to API
 * 2017 where that is API 2.0, whose legacy pages list such names too. Codes that are not common belong to the product,
 * and without one to {@link io.github.tencenterrors.catalog.Scope#BUSINESS}.
 *
 * <p>Immutable: {@link #as} and {@link #product} make another one. The same pages give the same catalogue.
 *
 * @since 0.1
 */
public final class PageImport {

    /** Whose module codes they are where nobody says so. */
    public static final String UNNAMED_PRODUCT = "unnamed";

    private static final Pattern PRODUCT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

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

    /** The same import, with the generation given rather than recognized. */
    public PageImport as(Generation given) {
        return new PageImport(pages, Optional.of(given), product);
    }

    /**
     * The same import, with the product given rather than recognized.
     *
     * @param given its short name, as in its host name: {@code cvm}
     * @throws IllegalArgumentException if it is no such name
     */
    public PageImport product(String given) {
        if (!PRODUCT.matcher(given).matches()) {
            throw new Problem(
                            "no product: '" + given + "'",
                            "",
                            "the short name of a product is letters, digits, '.', '_' and '-'",
                            "give the name in the product's host name, such as 'cvm'")
                    .asIllegalArgument();
        }
        return new PageImport(pages, generation, Optional.of(given));
    }

    /** The catalogue, in the order of the pages and their rows. */
    public ErrorCatalog catalog() {
        Map<MeaningsOfCode.Key, MeaningsOfCode> codes = new LinkedHashMap<>();
        for (DocumentPage page : pages) {
            RowsOfPage rows = new RowsOfPage(page, generation, product);
            for (PageRow row : page.rows()) {
                rows.key(row).ifPresent(key -> codes.computeIfAbsent(key, MeaningsOfCode::new)
                        .add(page, row));
            }
        }
        List<DocumentedError> errors = new ArrayList<>();
        codes.values().forEach(code -> errors.addAll(code.entries()));
        return ErrorCatalog.of(errors);
    }

    /**
     * What the pages have that no catalogue can hold: rows whose code is 0, which means success, is no code at all, or
     * cannot be of the generation given. Their rule is {@code not-imported}; the pages' own findings are not repeated.
     */
    public List<PageFinding> findings() {
        List<PageFinding> findings = new ArrayList<>();
        for (DocumentPage page : pages) {
            RowsOfPage rows = new RowsOfPage(page, generation, product);
            for (PageRow row : page.rows()) {
                if (rows.key(row).isEmpty()) {
                    findings.add(rows.notImported(row));
                }
            }
        }
        return findings;
    }
}
