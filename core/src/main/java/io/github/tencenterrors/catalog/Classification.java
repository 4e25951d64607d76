package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Category and retry advice for a code that a source lists without them.
 *
 * @param category what kind of failure it is
 * @param retry whether sending the request again can help
 * @since 0.1
 */
public record Classification(Category category, RetryAdvice retry) {

    private static final Classification UNKNOWN = new Classification(
            Category.UNCLASSIFIED,
            new RetryAdvice(Retry.NEVER, Basis.ASSUMED, "Assumed: no documented code is a parent of this one."));

    /**
     * What the bundled catalogue says of the nearest documented parent, as {@link Basis#INHERITED}: of the code itself,
     * else of the code without its last segment, and so on; where the generation has none, of API 3.0's. Where there is
     * no parent at all, it is {@link Category#UNCLASSIFIED}, and {@link Retry#NEVER} is assumed.
     *
     * @param generation whose code it is
     * @param code a code; a {@link ModuleCode} has no parent, since another module may mean something else by it
     */
    public static Classification inherited(Generation generation, ErrorCode code) {
        if (code instanceof ModuleCode) {
            return UNKNOWN;
        }
        String text = code instanceof NamedCode named ? named.tidied().text() : code.text();
        return Stream.of(generation, Generation.API_3_0)
                .flatMap(each -> parent(each, text).stream())
                .findFirst()
                .map(Classification::of)
                .orElse(UNKNOWN);
    }

    private static Classification of(DocumentedError parent) {
        return new Classification(
                parent.category(),
                new RetryAdvice(
                        parent.retry().retry(),
                        Basis.INHERITED,
                        "Inherited from " + parent.label() + ": "
                                + parent.retry().evidence()));
    }

    private static Optional<DocumentedError> parent(Generation generation, String code) {
        for (String each = code; !each.isEmpty(); each = each.substring(0, Math.max(0, each.lastIndexOf('.')))) {
            Optional<DocumentedError> found = ErrorCatalog.bundled().find(each).stream()
                    .filter(error -> error.generation() == generation && error.scope() != Scope.MODULE)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
