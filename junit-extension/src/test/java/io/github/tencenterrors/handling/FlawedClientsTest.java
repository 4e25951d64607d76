package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawedClientsTest {

    @ParameterizedTest
    @EnumSource
    void areGivenTheVerdictThatTheyDeserveAndNoOther(Flaw flaw) {
        HandlingMatrix matrix = flaw.client().probe().run();

        assertThat(Charge.of(matrix).map(each -> each.given().verdict())).containsOnly(flaw.verdict());
        assertThat(new LinkedHashSet<>(Charge.of(matrix).map(Charge::code).toList()))
                .isEqualTo(new LinkedHashSet<>(flaw.codes()));
    }

    @Test
    void areThereForEveryVerdict() {
        assertThat(Arrays.stream(Flaw.values()).map(Flaw::verdict)).contains(Verdict.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"REMEMBERS_THE_LAST_CALL", "RETRIES_ON_A_WORD"})
    void areGivenTheSameMatrixEachTime(Flaw flaw) {
        HandlingMatrix first = flaw.client().probe().run().withoutTimes();

        for (int i = 0; i < 200; i++) {
            assertThat(flaw.client().probe().run().withoutTimes()).isEqualTo(first);
        }
    }
}
