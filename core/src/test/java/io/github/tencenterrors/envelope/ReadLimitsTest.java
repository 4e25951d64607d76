package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadLimitsTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-1,200"})
    void letSomethingThrough(int maxBytes, int maxDepth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadLimits(maxBytes, maxDepth))
                .withMessage("""
                        limits that nothing can meet: maxBytes=%d, maxDepth=%d
                          why:  both are counts of at least 1
                          fix:  use ReadLimits.STANDARD""", maxBytes, maxDepth);
    }

    @Test
    void mayBeAsNarrowAsOneDigit() {
        assertThat(ResponseReader.standard()
                        .within(new ReadLimits(1, 1))
                        .read("7")
                        .json())
                .isPresent();
    }
}
