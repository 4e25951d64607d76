package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RunningTestsTest {

    private final RunningTests tests = new RunningTests();
    private final UUID request = UUID.randomUUID();

    @Nested
    class Answer {

        @Test
        void belongsToTheTestThatRuns() {
            ContractWatch test = tests.begin();
            tests.received(request);

            assertThat(tests.waitingFor(request)).containsExactly(test);
        }

        @Test
        void belongsToEachOfTheTestsThatRunInParallel() {
            ContractWatch one = tests.begin();
            ContractWatch other = tests.begin();
            tests.received(request);

            assertThat(tests.waitingFor(request)).containsExactlyInAnyOrder(one, other);
        }

        @Test
        void thatIsLateBelongsToNoTestThatHasBegunSince() {
            ContractWatch earlier = tests.begin();
            tests.received(request);
            tests.end(earlier);
            ContractWatch later = tests.begin();

            assertThat(tests.waitingFor(request)).doesNotContain(later);
        }

        @Test
        void toARequestBetweenTwoTestsBelongsToNone() {
            tests.received(request);
            tests.begin();

            assertThat(tests.waitingFor(request)).isEmpty();
        }

        @Test
        void toARequestThatWasNotAnnouncedBelongsToTheTestThatRuns() {
            ContractWatch test = tests.begin();

            assertThat(tests.waitingFor(request)).containsExactly(test);
        }

        @Test
        void afterTheEndBelongsToNoTest() {
            tests.end(tests.begin());
            tests.received(request);

            assertThat(tests.waitingFor(request)).isEmpty();
        }
    }
}
