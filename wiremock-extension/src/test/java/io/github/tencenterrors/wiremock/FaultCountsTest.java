package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultCountsTest {

    @ParameterizedTest
    @CsvSource({"3,1,1", "1,2,-1", "1,-1,2"})
    void addUp(long matched, long injected, long passed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FaultCounts(matched, injected, passed))
                .withMessage("""
                                no counts: %d matched, %d injected, %d passed
                                  why:  whatever meets a rule either gets the fault or passes
                                  fix:  give numbers that add up""", matched, injected, passed);
    }
}
