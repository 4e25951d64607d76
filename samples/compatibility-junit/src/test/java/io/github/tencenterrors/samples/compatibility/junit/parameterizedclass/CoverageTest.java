package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.samples.compatibility.junit.Failures;
import org.assertj.core.api.ThrowingConsumer;
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

    @Test
    void countsTheErrorOfTheClassBesideOneThatItsMethodShares() {
        assertThat(Failures.of(CoverageTestCase.SharingWithItsMethod.class)).isEmpty();
    }

    @Test
    void takesNoErrorOfAnotherSourceForThatOfTheClass() {
        assertThat(Failures.of(CoverageTestCase.SharingWithAnotherSource.class))
                .anySatisfy(failed("4100", "passesOnce"));
    }

    @Test
    void takesNoErrorOfAnOuterClassForThatOfTheInner() {
        assertThat(Failures.of(CoverageTestCase.SharingWithAnInnerClass.class))
                .filteredOn(failure -> failure.contains("were exercised by no test"))
                .hasSize(2)
                .allSatisfy(failed("4100", "passesOnce"));
    }

    @Test
    void takesNoErrorOfAnOuterClassForThatOfAnotherTemplate() {
        assertThat(Failures.of(CoverageTestCase.BesideAnotherTemplate.class))
                .anySatisfy(failed("4000", "passesInTheOther"));
    }

    private static ThrowingConsumer<String> failed(String code, String method) {
        return failure -> assertThat(failure)
                .contains("played, but every test of it failed: 1")
                .containsPattern("    " + code + " — API 2\\.0, by .*\\." + method + "\\(");
    }
}
