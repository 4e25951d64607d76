package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No false alarms. */
class GoodClientsTest {

    @ParameterizedTest
    @EnumSource
    void areGivenNoVerdict(Generation generation) {
        HandlingMatrix matrix = new SmallClient(generation).probe().run();

        assertThat(Charge.of(matrix)).isEmpty();
        assertThat(matrix.errors()).isNotEmpty().allMatch(each -> each.handling() == Handling.ON_PURPOSE);
    }

    @Test
    void areJudgedInEverythingThatTheirGenerationHas() {
        HandlingMatrix matrix = new SmallClient(Generation.API_3_0).probe().run();

        assertThat(matrix.notJudged())
                .containsExactly(new NotJudged(
                        Verdict.PARTIAL_TAKEN_FOR_SUCCESS, Phrase.THERE_IS_NO.with(Phrase.PARTIAL_SUCCESS.with())));
    }

    @Test
    void areGivenNoVerdictOnTextMessagesThatWereRefused() {
        HandlingMatrix matrix = new SmallClient(Generation.API_3_0)
                .probe()
                .answering(BrokenAnswer.values())
                .run();

        assertThat(matrix.faults()).hasSize(6);
        assertThat(Charge.of(matrix)).isEmpty();
        assertThat(matrix.notJudged()).isEmpty();
    }

    @Test
    void mayWaitForRandomTimes() {
        SplittableRandom random = new SplittableRandom(42);
        SmallClient jittering = new SmallClient(Generation.API_3_0) {
            @Override
            Duration pauseAfter(int attempt) {
                return Duration.ofMillis(random.nextLong(1 + (100L << (attempt - 1))));
            }
        };

        for (int i = 0; i < 200; i++) {
            assertThat(Charge.of(jittering.probe().run())).isEmpty();
        }
    }
}
