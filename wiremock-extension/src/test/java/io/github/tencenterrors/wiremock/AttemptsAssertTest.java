package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsAssertTest {

    private static final Attempts NONE = new Attempts("DescribeInstances", List.of());

    /** Attempts at those milliseconds; a fault answered all but the last. */
    private static Attempts at(int... millis) {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < millis.length; i++) {
            attempts.add(attempt(millis[i], i == millis.length - 1 ? Optional.empty() : Optional.of("InternalError")));
        }
        return new Attempts("DescribeInstances", attempts);
    }

    private static Attempt attempt(int millis, Optional<String> fault) {
        return new Attempt(Duration.ofMillis(millis), fault);
    }

    private static void assertFails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion::run)
                .withMessage(message);
    }

    private static void assertRefused(Runnable assertion, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(assertion::run)
                .withMessage(message);
    }

    @Test
    void ofNothingFails() {
        assertFails(() -> assertThat((Attempts) null).happenedOnce(), "\nExpecting actual not to be null");
    }

    @Nested
    class HappenedTimes {

        @Test
        void isExact() {
            assertThatNoException().isThrownBy(() -> assertThat(at(0, 5, 9)).happenedTimes(3));
            assertThatNoException().isThrownBy(() -> assertThat(at(0)).happenedOnce());
            assertThatNoException().isThrownBy(() -> assertThat(NONE).happenedTimes(0));
        }

        @Test
        void showsWhenTheyWereAndWhatWasInjected() {
            assertFails(() -> assertThat(at(0, 200, 1600)).happenedOnce(), """

                    Expecting attempts of 'DescribeInstances':
                       1  +0.000 s  InternalError
                       2  +0.200 s  InternalError
                       3  +1.600 s  no fault injected
                    to have happened once
                    but there were 3""");
        }

        @Test
        void showsThatThereWasNone() {
            assertFails(() -> assertThat(NONE).happenedTimes(2), """

                    Expecting attempts of 'DescribeInstances':
                      none: no request of this test had that action
                    to have happened 2 times
                    but there were 0""");
        }

        @Test
        void showsTwentyAtMost() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(at(new int[23])).happenedOnce())
                    .withMessageContaining("\n  20  +0.000 s  InternalError\n  … and 3 more\nto have happened once\n");
        }

        @Test
        void keepsADescription() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(NONE).as("listing").happenedOnce())
                    .withMessageStartingWith("[listing] \nExpecting attempts of");
        }

        @Test
        void isNotNegative() {
            assertRefused(() -> assertThat(NONE).happenedTimes(-1), """
                    happenedTimes(-1)
                      why:  no action happens less than never
                      fix:  give a number from 0""");
        }
    }

    @Nested
    class WereNotRetried {

        @Test
        void isSoWhenTheFaultWasTheLast() {
            Attempts paged = new Attempts(
                    "DescribeInstances",
                    List.of(attempt(0, Optional.empty()), attempt(5, Optional.of("InternalError"))));

            assertThatNoException().isThrownBy(() -> assertThat(paged).wereNotRetried());
        }

        @Test
        void isNotSoWhenOneCameAfter() {
            assertFails(() -> assertThat(at(0, 5)).wereNotRetried(), """

                    Expecting attempts of 'DescribeInstances':
                       1  +0.000 s  InternalError
                       2  +0.005 s  no fault injected
                    not to have been retried
                    but attempt 2 came after the fault of attempt 1""");
        }

        @Test
        void takesAFaultToBeRetried() {
            assertFails(() -> assertThat(at(0)).wereNotRetried(), """

                    Expecting attempts of 'DescribeInstances':
                       1  +0.000 s  no fault injected
                    not to have been retried
                    but no fault was injected into any""");
        }
    }

    @Nested
    class WereRetriedWithBackoff {

        @Test
        void isSoOfPausesThatDoubleOrGrowByAQuarter() {
            assertThatNoException()
                    .isThrownBy(() -> assertThat(at(0, 100, 300, 700)).wereRetriedWithBackoff());
            assertThatNoException().isThrownBy(() -> assertThat(at(0, 100, 225)).wereRetriedWithBackoff());
        }

        @Test
        void isNotSoOfPausesThatAreEqualButForChance() {
            assertFails(() -> assertThat(at(0, 100, 224)).wereRetriedWithBackoff(), """

                    Expecting attempts of 'DescribeInstances':
                       1  +0.000 s  InternalError
                       2  +0.100 s  InternalError
                       3  +0.224 s  no fault injected
                    to have been retried with pauses that grow, each by a quarter or more
                    but the pause before attempt 3 was 0.124 s, after one of 0.100 s""");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2})
        void takesThreeAttempts(int count) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(at(new int[count])).wereRetriedWithBackoff())
                    .withMessageEndingWith("but it takes three attempts to have two pauses to compare");
        }

        @Test
        void isNotSoWithoutPauses() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(at(0, 0, 0)).wereRetriedWithBackoff())
                    .withMessageEndingWith("but the pause before attempt 3 was 0.000 s, after one of 0.000 s");
        }
    }

    @Nested
    class WereSpacedAtLeast {

        @Test
        void isAskedOfEachPause() {
            assertThatNoException()
                    .isThrownBy(() -> assertThat(at(0, 100, 250)).wereSpacedAtLeast(Duration.ofMillis(100)));
            assertFails(() -> assertThat(at(0, 100, 199)).wereSpacedAtLeast(Duration.ofMillis(100)), """

                    Expecting attempts of 'DescribeInstances':
                       1  +0.000 s  InternalError
                       2  +0.100 s  InternalError
                       3  +0.199 s  no fault injected
                    to have been spaced by at least 0.100 s
                    but the pause before attempt 3 was 0.099 s""");
        }

        @Test
        void takesTwoAttempts() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(at(0)).wereSpacedAtLeast(Duration.ofMillis(1)))
                    .withMessageEndingWith("but it takes two attempts to have time between them");
        }

        @Test
        void isAboveZero() {
            assertRefused(() -> assertThat(NONE).wereSpacedAtLeast(Duration.ZERO), """
                    wereSpacedAtLeast(PT0S)
                      why:  any requests are that far apart
                      fix:  give a time above zero""");
        }
    }

    @Nested
    class Value {

        @Test
        void knowsItsSpacings() {
            assertThat(at(0, 100, 250).spacings()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(150));
            assertThat(at(0).spacings()).isEmpty();
            assertThat(NONE.spacings()).isEmpty();
            assertThat(at(0, 100, 250).count()).isEqualTo(3);
        }

        @Test
        void isInOrder() {
            assertRefused(() -> at(0, 100, 50), """
                    an attempt came before the one in front of it
                      at:   action 'DescribeInstances', PT0.05S after PT0.1S
                      why:  attempts stand in the order in which they came
                      fix:  sort them, or mend the clock that timed them""");
        }

        @Test
        void doesNotChangeWithTheListItWasMadeOf() {
            List<Attempt> list = new ArrayList<>(List.of(attempt(0, Optional.empty())));
            Attempts attempts = new Attempts("DescribeInstances", list);

            list.clear();

            assertThat(attempts.count()).isEqualTo(1);
        }
    }
}
