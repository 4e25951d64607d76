package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static io.github.tencenterrors.wiremock.SignedCalls.ACTION;
import static io.github.tencenterrors.wiremock.SignedCalls.call;
import static io.github.tencenterrors.wiremock.SignedCalls.isolated;
import static io.github.tencenterrors.wiremock.SignedCalls.on;
import static io.github.tencenterrors.wiremock.SignedCalls.tc3;
import static io.github.tencenterrors.wiremock.SignedCalls.unsigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class TestCredentialTest {

    private static Throwable failureIn(Events events) {
        Event failed = events.failed().list().get(0);
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static EngineExecutionResults run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .execute();
    }

    @Nested
    class InATest {

        @RegisterExtension
        final TencentCloudExtension cloud = isolated();

        @Test
        void looksRealAndSaysThatItIsNot(TestCredential credential, TestCredential again) {
            assertThat(credential).isSameAs(again);
            assertThat(credential.secretId()).matches("AKIDtestOnly[0-9a-f]{24}");
            assertThat(credential.secretKey()).matches("testOnly[0-9a-f]{24}");
        }

        @Test
        void doesNotShowItsKey(TestCredential credential) {
            assertThat(credential)
                    .hasToString("TestCredential[" + credential.secretId() + " of InATest.doesNotShowItsKey]");
        }

        @Test
        void injectsOnAnyThread(TestCredential credential) throws Exception {
            Thread other = new Thread(() -> credential.inject(on("InternalError")));
            other.start();
            other.join();

            assertThat(call(cloud, credential)).isEqualTo("InternalError");
        }

        @Test
        void takesItsTimesFromTheClockOfTheTest(TestCredential credential) {
            AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
            credential.timedBy(now::get).inject(on("InternalError"));

            for (int pause = 1; pause <= 4; pause *= 2) {
                call(cloud, credential);
                now.set(now.get().plusSeconds(pause));
            }
            call(cloud, credential);

            assertThat(credential.attempts(ACTION)).happenedTimes(4).wereRetriedWithBackoff();
        }
    }

    @Nested
    class Misuse {

        @RegisterExtension
        final TencentCloudExtension cloud = isolated();

        private static String message(Runnable misuse) {
            AtomicReference<String> message = new AtomicReference<>("");
            Thread other = new Thread(misuse, "worker-1");
            other.setUncaughtExceptionHandler((thread, thrown) -> message.set(thrown.toString()));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return message.get();
        }

        @Test
        void onAnotherThreadIsTold() {
            String told = """
                    java.lang.IllegalStateException: no test runs on this thread
                      at:   thread 'worker-1'
                      why:  it tells whose rules and whose attempts are meant
                      fix:  call from the method of the test, or one before or after each; on other threads use the \
                    TestCredential that the test has as a parameter; faults().inject(…) is for all tests""";

            assertThat(message(() -> cloud.inject(on("InternalError")))).isEqualTo(told);
            assertThat(message(() -> cloud.attempts(ACTION))).isEqualTo(told);
        }

        @Test
        void ofAnotherSecretIdIsTold(TestCredential credential) {
            assertThatThrownBy(() -> cloud.inject(on("InternalError").secretId("AKIDother")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            a test injects a fault for the secret id of another
                              at:   fault rule on action 'DescribeInstances' of the secret id 'AKIDother'
                              why:  isolateTests() binds the rules of a test to its own secret id
                              fix:  leave secretId(…) out; a rule for others, which outlasts the test: faults().inject(…)""");

            cloud.inject(on("InternalError").secretId(credential.secretId()));
            assertThat(call(cloud, credential)).isEqualTo("InternalError");
        }

        @Test
        void ofTheResetIsTold() {
            assertThatThrownBy(() -> TencentCloudExtension.newInstance()
                            .resetOnEachTest(true)
                            .isolateTests()
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            isolateTests() and resetOnEachTest(true) exclude each other
                              why:  a reset before one test would take the stubs of those that run at the same time
                              fix:  leave resetOnEachTest(true) out, and add the stubs in a @BeforeAll method""");
        }

        @Test
        void ofACredentialIsTold() {
            assertThat(failureIn(run(NotIsolatedTestCase.class).testEvents())).hasMessage("""
                            a TestCredential is asked for, and tests are not isolated
                              at:   NotIsolatedTestCase.asks
                              why:  all requests to this server count for every test that runs
                              fix:  build the extension with isolateTests()""");
            assertThat(failureIn(run(TooEarlyTestCase.class).containerEvents())).hasMessage("""
                            a TestCredential is asked for outside of a test
                              at:   TooEarlyTestCase
                              why:  each test has its own
                              fix:  make it a parameter of the test, or of a method before or after each""");
        }
    }

    static class NotIsolatedTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        @Test
        void asks(TestCredential credential) {}
    }

    static class TooEarlyTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @BeforeAll
        static void asks(TestCredential credential) {}

        @Test
        void isNotReached() {}
    }

    @Nested
    class WithoutIsolation {

        @RegisterExtension
        final TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        @Test
        void attemptsAreThoseOfEveryone() {
            cloud.inject(on("InternalError").first(1));
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));

            call(cloud, tc3("AKIDone"));
            unsigned(cloud);

            assertThat(cloud.attempts(ACTION)).happenedTimes(2);
            assertThat(cloud.attempts(ACTION).attempts().get(0).fault()).contains("InternalError");
            assertThat(cloud.attempts(ACTION).attempts().get(1).fault()).isEmpty();
            assertThat(cloud.attempts("RunInstances")).happenedTimes(0);
        }
    }
}
