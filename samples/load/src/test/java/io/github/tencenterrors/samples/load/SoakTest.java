package io.github.tencenterrors.samples.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short soak: counts are exact; a small leak shows only in a long one. */
class SoakTest {

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void findsExactCounts() throws Exception {
        assertThat(Soak.table(4_000).lines())
                .hasSize(6)
                .last()
                .asString()
                .matches("\\| 4,000 \\| [1-9][\\d,]* \\| \\d+ \\| [\\d.]+ \\| \\d+ \\| \\d+ \\|");
    }

    @Test
    void noticesACountThatIsNotExact() throws Exception {
        SoakTally tally = new SoakTally();
        tally.add(SoakRule.ALWAYS, true);

        assertThat(tally.differences(new ObjectMapper().readTree("""
                        {"faults": [{"rule": {"name": "ALWAYS"}, "counts": {"matched": 2, "injected": 2, "passed": 0}},
                         {"rule": {"name": "UNREAD"}, "counts": {"matched": 0, "injected": 0, "passed": 0}}]}""")))
                .hasSize(SoakRule.values().length - 1)
                .first()
                .isEqualTo("ALWAYS: seen 1 faults, spared 0; counted {\"matched\":2,\"injected\":2,\"passed\":0}");
    }

    @Test
    void noticesWhatIsHeldOnTo() {
        SoakVitals then = new SoakVitals(18_000_000, 27, 17);

        assertThat(new SoakVitals(26_000_000, 35, 25).leaksSince(then)).isEmpty();
        assertThat(new SoakVitals(26_000_001, 36, 26).leaksSince(then))
                .containsExactly(
                        "heap in use: 18.0 MB, then 26.0 MB", "threads: 27, then 36", "open descriptors: 17, then 26");
    }
}
