package io.github.tencenterrors.samples.load;

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
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up errors of a product; the bodies of all of them have the same length. */
final class Errors {

    private static final String REQUEST_ID = "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6";

    private Errors() {}

    /** The code of that number. */
    static String code(int number) {
        return String.format(Locale.ROOT, "FailedOperation.MadeUp%05d", number);
    }

    /** The body of an error with that number. */
    static String body(int number) {
        return ErrorResponse.of(Generation.API_3_0, new NamedCode(code(number)))
                .withMessage("Made up " + code(number))
                .withRequestId(REQUEST_ID)
                .toJson();
    }

    /** The errors 0 to {@code size - 1}. */
    static ErrorCatalog catalog(int size) {
        return ErrorCatalog.of(IntStream.range(0, size).mapToObj(Errors::error).toList());
    }

    private static DocumentedError error(int number) {
        LocalizedText title = new LocalizedText(Map.of("en", "Made up " + code(number)));
        return new DocumentedError(
                new ErrorIdentity(
                        Generation.API_3_0,
                        Scope.PRODUCT,
                        Optional.of("acme"),
                        new NamedCode(code(number)),
                        Optional.empty()),
                Optional.empty(),
                title,
                title,
                Category.UNCLASSIFIED,
                new RetryAdvice(Retry.NEVER, Basis.ASSUMED, "Assumed: a benchmark retries nothing."),
                List.of(new OutsideSource(OutsideSource.Kind.ASSUMPTION, "a benchmark", "")));
    }
}
