package io.github.tencenterrors.samples.benchmarks.body;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.OutsideSource;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.RetryAdvice;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Catalogues of any size. */
public final class Catalogs {

    private Catalogs() {}

    /** That many codes, {@code AuthFailure.SignatureFailure} in the middle of made-up ones. */
    public static ErrorCatalog ofSize(int size) {
        List<DocumentedError> errors = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            errors.add(error(
                    i == size / 2 ? "AuthFailure.SignatureFailure" : "Family" + i % 100 + ".SomeLongerDetail" + i));
        }
        return ErrorCatalog.of(errors);
    }

    private static DocumentedError error(String code) {
        return new DocumentedError(
                new ErrorIdentity(
                        Generation.API_3_0, Scope.PRODUCT, Optional.of("acme"), new NamedCode(code), Optional.empty()),
                Optional.empty(),
                new LocalizedText(Map.of("en", code)),
                new LocalizedText(Map.of("en", code)),
                Category.UNCLASSIFIED,
                new RetryAdvice(Retry.NEVER, Basis.ASSUMED, "Assumed: a benchmark retries nothing."),
                List.of(new OutsideSource(OutsideSource.Kind.ASSUMPTION, "a benchmark", "")));
    }
}
