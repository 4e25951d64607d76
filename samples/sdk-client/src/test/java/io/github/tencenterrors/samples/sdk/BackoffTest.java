package io.github.tencenterrors.samples.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @Nested
    class Pause {

        @ParameterizedTest
        @CsvSource({"1, 100", "2, 200", "3, 400", "4, 500", "60, 500"})
        void isAtMostTwiceThatBeforeUpToTheLongest(int attempts, long ceiling) {
            Backoff backoff = new Backoff(5, Duration.ofMillis(100), Duration.ofMillis(500), new Highest());

            Duration pause = backoff.after(attempts);

            assertThat(pause).isEqualTo(Duration.ofMillis(ceiling));
        }

        @Test
        void isSpreadFromNothingToTheCeiling() {
            Backoff backoff =
                    new Backoff(5, Duration.ofMillis(4), Duration.ofSeconds(1), RandomGenerator.of("L64X128MixRandom"));

            var pauses =
                    IntStream.range(0, 1000).mapToObj(each -> backoff.after(1).toMillis());

            assertThat(pauses).containsOnly(0L, 1L, 2L, 3L, 4L);
        }
    }

    @Nested
    class Standard {

        @Test
        void sendsFourTimesWithinASecondAndAHalf() {
            Backoff standard = Backoff.standard();

            Backoff slowest = new Backoff(standard.attempts(), standard.first(), standard.longest(), new Highest());

            assertThat(IntStream.range(1, 4).mapToObj(slowest::after))
                    .containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
        }
    }

    @Nested
    class Misuse {

        @ParameterizedTest
        @CsvSource({"0, PT1S, PT1S", "1, PT0S, PT1S", "1, PT-1S, PT1S", "1, PT2S, PT1S"})
        void isRefusedWithTheNumbers(int attempts, Duration first, Duration longest) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Backoff(attempts, first, longest, new Highest()))
                    .withMessage(
                            "no back-off: %d attempts, first %s, longest %s; give at least 1 attempt and 0 < first <= longest",
                            attempts, first, longest);
        }
    }

    /** Draws the highest number that is allowed. */
    private static final class Highest implements RandomGenerator {

        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }
}
