package io.github.tencenterrors.gateway;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;

/**
 * With what a gateway answers to a call of one generation that breaks a rule.
 *
 * @param code as in the catalogue
 * @param source who says so: numbers of documents, {@value #OFFICIAL}, {@value #LOGGED}, or {@value #ASSUMED}
 */
record GatewayCode(Generation generation, String code, String source) {

    /** Tencent Cloud's list of common errors beyond document 002. */
    static final String OFFICIAL = "official list";

    /** Seen in logged responses. */
    static final String LOGGED = "logs";

    /** No document names the code for this cause; it is the nearest one of those that are documented. */
    static final String ASSUMED = "assumed";

    boolean isAssumed() {
        return source.equals(ASSUMED);
    }

    /** What the catalogue calls it. */
    String title() {
        return ErrorCatalog.bundled().find(code).stream()
                .filter(each -> each.generation() == generation)
                .findFirst()
                .map(DocumentedError::title)
                .orElseThrow(() -> new IllegalStateException(
                        "a bug in tencent-errors: no document lists " + code + " in " + generation.label()))
                .text();
    }
}
