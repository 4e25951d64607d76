package io.github.tencenterrors.page;

import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;

/**
 * A documentation page that has been read.
 *
 * @param file the name it was read by
 * @param generation the generation its codes belong to, recognized by the shape of its codes, the hosts it shows, the
 *     bundled vocabularies and the version it names; empty where it has no rows
 * @param product the short name of the product, where the page tells it by a host name or a heading
 * @param rows the rows of its error tables, in their order
 * @param findings what was repaired, and what could not be read; never empty where a row is missing
 * @since 0.1
 */
public record DocumentPage(
        String file,
        Optional<Generation> generation,
        Optional<String> product,
        List<PageRow> rows,
        List<PageFinding> findings) {

    /** Copies the lists. */
    public DocumentPage {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
