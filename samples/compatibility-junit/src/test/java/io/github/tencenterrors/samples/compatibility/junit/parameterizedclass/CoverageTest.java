package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.samples.compatibility.junit.Failures;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void countsTheErrorsOfTheClassWithThoseOfItsMethods() {
        assertThat(Failures.of(CoverageTestCase.Complete.class)).isEmpty();
    }

    @Test
    void countsAnErrorOfTheClassThatOneOfItsTestsHasPassed() {
        String fixture = CoverageTestCase.class.getName() + "$Incomplete";

        assertThat(Failures.of(CoverageTestCase.Incomplete.class)).contains("""
                2 of 3 documented errors were exercised by no test that passed
                  at:   class %1$s
                  why:  an error counts when a test that @TencentErrorSource played it has passed
                  fix:  play them to tests of this class with @TencentErrorSource, or leave them out: \
                @TencentErrorCoverage(excludes = …)
                  played, but every test of it failed: 1
                    4100 — API 2.0, by %1$s.fails()
                  never played: 1
                    API 2.0: 4200""".formatted(fixture));
    }
}
