package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CurrentTestsTest {

    private final CurrentTests tests = new CurrentTests(true, () -> {
        throw new IllegalStateException("no server");
    });

    @Nested
    class OnAThread {

        @Test
        void isTheOneThatItRuns() {
            TestOnThread test = tests.begin("a");

            assertThat(tests.onThisThread()).isSameAs(test.test());
        }

        @Test
        void isTheOneThatWaitedWhenTheOtherIsOver() {
            TestOnThread waiting = tests.begin("a");
            TestOnThread other = tests.begin("b");
            assertThat(tests.onThisThread()).isSameAs(other.test());

            other.close();

            assertThat(tests.onThisThread()).isSameAs(waiting.test());
        }

        @Test
        void isNoneAfterTheEndHoweverOftenItEnds() {
            TestOnThread test = tests.begin("a");
            TestOnThread next = tests.begin("b");

            next.close();
            next.close();
            test.close();

            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(tests::onThisThread);
        }

        @Test
        void endsOnAnyThread() throws Exception {
            TestOnThread test = tests.begin("a");

            Thread other = new Thread(test::close);
            other.start();
            other.join();

            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(tests::onThisThread);
        }
    }
}
