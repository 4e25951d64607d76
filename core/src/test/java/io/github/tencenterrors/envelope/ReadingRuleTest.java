package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingRuleTest {

    @Test
    void isCalledAsInItsFindings() {
        assertThat(ReadingRule.TOO_LONG_NUMBER.id())
                .isEqualTo("too-long-number")
                .isEqualTo(
                        ReadingRule.TOO_LONG_NUMBER.at("", Position.START, "").rule());
    }
}
