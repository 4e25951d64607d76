package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The errors that an annotation selects. */
final class SelectedErrors {

    private SelectedErrors() {}

    /** At least one, in the order of the catalogue. */
    static List<DocumentedError> of(TencentErrorSource source, ClassLoader loader) {
        ErrorCatalog catalog = catalog(source, loader);
        Selection selection = selection(source);
        List<DocumentedError> errors = catalog.select(selection);
        selection.problemIn(catalog).ifPresent(problem -> {
            String what = errors.isEmpty()
                    ? "@TencentErrorSource selects no documented error"
                    : "@TencentErrorSource has a value that selects nothing";
            throw new Problem(what, "", problem.why(), problem.fix()).asIllegalArgument();
        });
        return errors;
    }

    static Selection selection(TencentErrorSource source) {
        return Selection.all()
                .withGenerations(source.generations())
                .withScopes(source.scopes())
                .withFamilies(source.families())
                .withCodes(Stream.of(source.value(), source.codes())
                        .flatMap(Stream::of)
                        .toArray(String[]::new))
                .withCategories(source.categories())
                .withRetries(source.retries())
                .withDocuments(source.documents())
                .withExcludes(source.excludes());
    }

    private static ErrorCatalog catalog(TencentErrorSource source, ClassLoader loader) {
        ErrorCatalog catalog = ErrorCatalog.bundled();
        for (String resource : source.catalogs()) {
            catalog = catalog.plus(ErrorCatalog.read(resource, loader));
        }
        for (Class<?> codes : source.sdkCodes()) {
            catalog = catalog.joinedWith(ErrorCatalog.ofSdkCodes(codes));
        }
        return catalog;
    }
}
