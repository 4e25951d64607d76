package io.github.tencenterrors.catalog;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that a selection can ask of an error.
 *
 * @param noun what a value is called in messages
 * @param plural what its values are called where criteria are listed
 * @param values what an error has to offer
 */
record Criterion(String noun, String plural, Function<DocumentedError, List<String>> values) {

    static final Criterion GENERATION =
            of("generation", "generations", error -> error.generation().id());
    static final Criterion SCOPE = of("scope", "scopes", error -> error.scope().id());
    static final Criterion FAMILY =
            new Criterion("family", "families", error -> error.family().stream().toList());
    static final Criterion CODE = of("code", "codes", error -> error.code().text());
    static final Criterion CATEGORY =
            of("category", "categories", error -> error.category().id());
    static final Criterion RETRY =
            of("retry advice", "retries", error -> error.retry().retry().id());
    static final Criterion DOCUMENT = new Criterion(
            "document",
            "documents",
            error -> error.evidence().stream().map(Evidence::source).distinct().toList());

    /** All of them, in the order in which a reader narrows a choice. */
    static final List<Criterion> ALL = List.of(GENERATION, SCOPE, FAMILY, CODE, CATEGORY, RETRY, DOCUMENT);

    /** Whether an error has one of the values wanted; to want nothing is to take all. */
    boolean isMetBy(DocumentedError error, Collection<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> isMetBy(error, each));
    }

    boolean isMetBy(DocumentedError error, String wanted) {
        return values.apply(error).stream().anyMatch(value -> Glob.matches(wanted, value));
    }

    private static Criterion of(String noun, String plural, Function<DocumentedError, String> value) {
        return new Criterion(noun, plural, error -> List.of(value.apply(error)));
    }
}
