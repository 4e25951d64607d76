package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TestRequestsTest {

    private static final Optional<String> LISTING = Optional.of("DescribeInstances");

    private final TestRequests requests = new TestRequests();
    private Instant now = Instant.EPOCH;

    @Nested
    class OfAnAction {

        @Test
        void areTimedFromTheFirstOfThatAction() {
            requests.timedBy(() -> now);
            requests.add(Optional.of("RunInstances"));
            now = now.plusMillis(100);
            requests.add(LISTING).orElseThrow().answeredWith("InternalError");
            now = now.plusMillis(250);
            requests.add(LISTING);

            assertThat(requests.attempts("DescribeInstances").attempts())
                    .containsExactly(
                            new Attempt(Duration.ZERO, Optional.of("InternalError")),
                            new Attempt(Duration.ofMillis(250), Optional.empty()));
        }

        @Test
        void areTimedBySomethingThatOnlyGoesForwardUnlessAClockIsGiven() {
            for (int i = 0; i < 1_000; i++) {
                requests.add(LISTING);
            }

            assertThat(requests.attempts("DescribeInstances").spacings()).noneMatch(Duration::isNegative);
        }

        @Test
        void areNoneWhereNoneCame() {
            assertThat(requests.attempts("DescribeInstances").count()).isZero();
        }

        @Test
        void areAskedForByItsWholeName() {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> requests.attempts("Describe*"))
                    .withMessage("""
                            no request has the action 'Describe*'
                              why:  it is letters and digits; attempts are told action by action
                              fix:  write it like 'DescribeInstances'""");
        }
    }

    @Nested
    class Clock {

        @Test
        void isGivenBeforeTheFirstRequest() {
            requests.add(Optional.empty());

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> requests.timedBy(() -> now))
                    .withMessage("""
                            a test is given a clock after its first request
                              why:  times of two clocks cannot be compared
                              fix:  call timedBy(…) at the beginning of the test""");
        }
    }

    @Nested
    class Room {

        @Test
        void isForAHundredThousand() {
            add(TestRequests.MOST);

            assertThat(requests.attempts("DescribeInstances").count()).isEqualTo(100_000);
        }

        @Test
        void thatIsFullGivesNoAnswerThatIsWrong() {
            add(TestRequests.MOST + 1);

            assertThat(requests.count()).isEqualTo(100_001);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> requests.attempts("DescribeInstances"))
                    .withMessage("""
                            a test has sent more requests than attempts are kept of
                              at:   100,001 requests
                              why:  the first 100,000 are kept, and no answer is given that may be wrong
                              fix:  ask counts() of an injected fault, which have no limit, or split the test""");
        }

        private void add(int count) {
            for (int i = 0; i < count; i++) {
                requests.add(LISTING);
            }
        }
    }
}
