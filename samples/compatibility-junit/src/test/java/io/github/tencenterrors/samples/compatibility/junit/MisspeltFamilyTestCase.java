package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.fail;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.params.ParameterizedTest;

class MisspeltFamilyTestCase {

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, families = "AuthFailures")
    void neverRuns(ErrorResponse response) {
        fail("was given %s", response);
    }
}
