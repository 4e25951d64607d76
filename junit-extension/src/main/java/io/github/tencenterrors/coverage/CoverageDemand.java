package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import java.util.List;

/**
 * The errors that must be covered.
 *
 * @param errors at least one, in the order of the catalogue
 */
record CoverageDemand(List<DocumentedError> errors) {

    /**
     * Those of a selection.
     *
     * @param who makes the demand, for messages
     * @param at where it does
     * @throws IllegalArgumentException if it selects nothing, or one of its values does
     */
    static CoverageDemand of(String who, String at, Selection selection, ErrorCatalog catalog) {
        List<DocumentedError> errors = catalog.select(selection);
        selection.problemIn(catalog).ifPresent(problem -> {
            String what = errors.isEmpty() ? " selects no documented error" : " has a value that selects nothing";
            throw new Problem(who + what, at, problem.why(), problem.fix()).asIllegalArgument();
        });
        return new CoverageDemand(errors);
    }

    /** What the annotation on a class demands. */
    static CoverageDemand of(TencentErrorCoverage annotation, Class<?> type) {
        ErrorCatalog catalog = ErrorCatalog.bundled();
        for (String resource : annotation.catalogs()) {
            catalog = catalog.plus(ErrorCatalog.read(resource, type.getClassLoader()));
        }
        for (Class<?> codes : annotation.sdkCodes()) {
            catalog = catalog.joinedWith(ErrorCatalog.ofSdkCodes(codes));
        }
        return of("@TencentErrorCoverage", "class " + type.getName(), selection(annotation), catalog);
    }

    private static Selection selection(TencentErrorCoverage annotation) {
        return Selection.all()
                .withGenerations(annotation.generations())
                .withScopes(annotation.scopes())
                .withFamilies(annotation.families())
                .withCodes(annotation.codes())
                .withCategories(annotation.categories())
                .withRetries(annotation.retries())
                .withDocuments(annotation.documents())
                .withExcludes(annotation.excludes());
    }
}
