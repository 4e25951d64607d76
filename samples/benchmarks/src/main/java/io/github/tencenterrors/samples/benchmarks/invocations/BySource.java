package io.github.tencenterrors.samples.benchmarks.invocations;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same invocations with the same arguments from two sources, so many times over; the tests do nothing. */
final class BySource {

    private static final String TIMES = "io.github.tencenterrors.samples.benchmarks.invocations.BySource#times";

    private BySource() {}

    static IntStream times() {
        return IntStream.range(0, Integer.getInteger("times", 1));
    }

    @ParameterizedClass
    @MethodSource(TIMES)
    record OfJUnit(int time) {

        @ParameterizedTest
        @MethodSource("errors")
        void isPlayed(DocumentedError error) {}

        static Stream<Named<DocumentedError>> errors() {
            return ErrorCatalog.bundled().errors().stream().map(error -> Named.of(error.label(), error));
        }
    }

    @ParameterizedClass
    @MethodSource(TIMES)
    record OfOurs(int time) {

        @ParameterizedTest
        @TencentErrorSource
        void isPlayed(DocumentedError error) {}
    }
}
