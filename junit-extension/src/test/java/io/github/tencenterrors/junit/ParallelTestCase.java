package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.envelope.Generation;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;

/** Several sources at once. Of document 000's 18 errors, two at a time must be under test to get past the barrier. */
class ParallelTestCase {

    private static final CyclicBarrier TWO = new CyclicBarrier(2);

    @ParameterizedTest
    @TencentErrorSource(documents = "000")
    void inPairs(DocumentedError error) throws Exception {
        TWO.await(1, TimeUnit.MINUTES);
        Run.tell("inPairs", error.label());
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, catalogs = "acme/codes.json")
    void withCatalog(DocumentedError error) {
        Run.tell("withCatalog", error.label());
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, sdkCodes = AcmeErrorCode.class)
    void withEnum(DocumentedError error) {
        Run.tell("withEnum", error.label());
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_2_0)
    @TencentErrorSource("4*")
    void repeated(DocumentedError error) {
        Run.tell("repeated", error.label());
    }
}
