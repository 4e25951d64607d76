package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FaultTimeTest {

    private long now = Long.MAX_VALUE - 5;

    private Turn begun(FaultTime time) {
        return time.begin(() -> now, 3);
    }

    private void after(Duration duration) {
        now += duration.toNanos();
    }

    private static List<Long> due(Turn turn, int requests) {
        return LongStream.range(0, requests).filter(turn::isDue).boxed().toList();
    }

    @Test
    void alwaysIsAlways() {
        assertThat(due(begun(FaultTime.ALWAYS), 3)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void aStretchSkipsAndCounts() {
        assertThat(due(begun(new FaultTime.Stretch(2, 3)), 10)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void onceIsAsOftenAsThereAreFaults() {
        assertThat(due(begun(new FaultTime.Once()), 10)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void everyNthIsTheNthAndItsMultiples() {
        assertThat(due(begun(new FaultTime.EveryNth(4)), 13)).containsExactly(3L, 7L, 11L);
    }

    @Nested
    class Share {

        @Test
        void isTheSameForTheSameSeed() {
            List<Long> once = due(begun(new FaultTime.Share(0.2, 42)), 1_000);
            List<Long> again = due(begun(new FaultTime.Share(0.2, 42)), 1_000);

            assertThat(once).isEqualTo(again).startsWith(1L, 4L, 16L, 18L, 21L);
        }

        @Test
        void isAnotherForAnotherSeed() {
            List<Long> one = due(begun(new FaultTime.Share(0.2, 42)), 1_000);
            List<Long> other = due(begun(new FaultTime.Share(0.2, 43)), 1_000);

            assertThat(one).isNotEqualTo(other);
        }

        @Test
        void isMetClosely() {
            int due = due(begun(new FaultTime.Share(0.2, 42)), 100_000).size();

            assertThat(due).isBetween(19_500, 20_500);
        }

        @Test
        void ofOneIsEveryRequest() {
            assertThat(due(begun(new FaultTime.Share(1, 42)), 1_000)).hasSize(1_000);
        }
    }

    @Nested
    class Window {

        @Test
        void beginsAndEnds() {
            Turn turn = begun(new FaultTime.Window(Duration.ofSeconds(2), Duration.ofSeconds(3)));

            assertThat(turn.isDue(0)).isFalse();
            after(Duration.ofSeconds(2));
            assertThat(turn.isDue(1)).isTrue();
            after(Duration.ofSeconds(3).minusNanos(1));
            assertThat(turn.isDue(2)).isTrue();
            after(Duration.ofNanos(1));
            assertThat(turn.isDue(3)).isFalse();
        }

        @Test
        void fromTheBeginningIsAtOnce() {
            Turn turn = begun(new FaultTime.Window(Duration.ZERO, Duration.ofMillis(1)));

            assertThat(turn.isDue(0)).isTrue();
        }
    }

    @Nested
    class Rate {

        @Test
        void letsThroughThatManyInAnySecond() {
            Turn turn = begun(new FaultTime.AbovePerSecond(2));

            assertThat(due(turn, 4)).containsExactly(2L, 3L);
        }

        @Test
        void slides() {
            Turn turn = begun(new FaultTime.AbovePerSecond(2));

            turn.isDue(0);
            after(Duration.ofMillis(900));
            turn.isDue(1);
            after(Duration.ofMillis(99));
            assertThat(turn.isDue(2)).as("0 and 1 are within a second").isTrue();
            after(Duration.ofMillis(1));
            assertThat(turn.isDue(3)).as("a second after 0").isFalse();
            assertThat(turn.isDue(4)).as("1 and 3 are within a second").isTrue();
            after(Duration.ofMillis(900));
            assertThat(turn.isDue(5)).as("a second after 1").isFalse();
        }

        @Test
        void doesNotCountWhatItRefuses() {
            Turn turn = begun(new FaultTime.AbovePerSecond(1));

            turn.isDue(0);
            after(Duration.ofMillis(600));
            assertThat(turn.isDue(1)).isTrue();
            after(Duration.ofMillis(400));
            assertThat(turn.isDue(2)).isFalse();
        }
    }
}
