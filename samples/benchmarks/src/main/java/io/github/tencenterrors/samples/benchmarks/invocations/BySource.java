package io.github.tencenterrors.samples.benchmarks.invocations;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same invocations with the same arguments from two sources; the tests do nothing. */
final class BySource {

    private BySource() {}

    static final class OfJUnit {

        @ParameterizedTest
        @MethodSource("errors")
        void isPlayed(DocumentedError error) {}

        static Stream<Named<DocumentedError>> errors() {
            ErrorCatalog catalog = ErrorCatalog.bundled()
                    .plus(ErrorCatalog.read(Invocations.CATALOG, BySource.class.getClassLoader()));
            return catalog.select(Selection.all().withScopes(Scope.PRODUCT)).stream()
                    .map(error -> Named.of(error.label(), error));
        }
    }

    static final class OfOurs {

        @ParameterizedTest
        @TencentErrorSource(catalogs = Invocations.CATALOG, scopes = Scope.PRODUCT)
        void isPlayed(DocumentedError error) {}
    }
}
