package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tencenterrors.code.MisuseException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What an extension that intercepts https does to the JVM, and that it undoes it. */
class InterceptionTest {

    private static final List<String> TRUST = List.of(
            "javax.net.ssl.trustStore",
            "javax.net.ssl.trustStorePassword",
            "javax.net.ssl.trustStoreType",
            "javax.net.ssl.trustStoreProvider");
    private static final String CALL = "https://cvm.tencentcloudapi.com/";

    /** What the fixtures saw, in their order. */
    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    static int takenPort;

    private final JvmSettings before = JvmSettings.now(TRUST);

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    private static EngineExecutionResults run(Class<?>... testCases) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
        for (Class<?> testCase : testCases) {
            kit.selectors(selectClass(testCase));
        }
        return kit.execute();
    }

    private static Throwable failureIn(Events events) {
        return events.failed().stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static TencentCloudExtension intercepting() {
        return TencentCloudExtension.newInstance().interceptHttps().build();
    }

    @Nested
    class Settings {

        @AfterEach
        void areAsBefore() {
            assertThat(JvmSettings.now(TRUST)).isEqualTo(before);
            assertThat(Interception.active()).isEmpty();
        }

        @Test
        void holdForTheTestsOfAClass() {
            run(AnsweredTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1));

            assertThat(SEEN).containsExactly("answered");
        }

        @Test
        void areRestoredWhenATestFails() {
            run(FailingTestCase.class).testEvents().assertStatistics(tests -> tests.failed(1));

            assertThat(SEEN).containsExactly("answered");
        }

        @Test
        void areRestoredWhenARequestWasUnmatched() {
            EngineExecutionResults results = run(UnmatchedTestCase.class);

            assertThat(failureIn(results.testEvents()))
                    .hasMessageContaining("A request was unmatched by any stub mapping");
        }

        @Test
        void areRestoredWhenAMethodBeforeTheTestsFails() {
            run(FailingEarlyTestCase.class).containerEvents().assertStatistics(classes -> classes.failed(1));
        }

        @Test
        void areLeftAloneWhenTheServerDoesNotStart() throws IOException {
            try (ServerSocket taken = new ServerSocket(0)) {
                takenPort = taken.getLocalPort();

                EngineExecutionResults results = run(TakenPortTestCase.class);

                assertThat(failureIn(results.containerEvents())).hasMessageContaining("Failed to bind to");
            }
        }

        @Test
        void holdForNestedClassesThoughEachGetsAServerOfItsOwn() {
            run(NestingTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(3));

            assertThat(SEEN).containsExactly("answered", "answered", "answered");
        }

        @Test
        void changeAgainWithEachTestWhereTheExtensionDoes() {
            run(RepeatingTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(3));

            assertThat(SEEN).containsExactly("answered", "answered", "answered");
        }

        @Test
        void changeAgainWithTheNextClass() {
            run(AnsweredTestCase.class, RepeatingTestCase.class)
                    .testEvents()
                    .assertStatistics(tests -> tests.succeeded(4));
        }
    }

    @Nested
    class Client {

        @Test
        void madeInOneTestFollowsTheNext() {
            run(KeepingTestCase.class);
            LateTestCase.client = Calls.with(KeepingTestCase.selector, KeepingTestCase.trust);

            run(LateTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1));
        }

        @Test
        void isSentNowhereElseOnceTheTestsAreOver() {
            run(KeepingTestCase.class);

            var proxies = KeepingTestCase.selector.select(URI.create(CALL));

            assertThat(proxies).isEqualTo(before.proxies().orElseThrow().select(URI.create(CALL)));
        }
    }

    @Nested
    class Second {

        @Test
        void isRefusedAndTheFirstGoesOn() {
            EngineExecutionResults results = run(GreedyTestCase.class);

            assertThat(failureIn(results.testEvents()))
                    .isInstanceOf(MisuseException.class)
                    .hasMessage("""
                            https is intercepted already
                              at:   %1$s, while %1$s does it
                              why:  proxy and trust are settings of the whole JVM
                              fix:  one extension with interceptHttps() for a class and those nested in it; where classes run in parallel, @ResourceLock(Resources.SYSTEM_PROPERTIES) on each that has one""".formatted(GreedyTestCase.class.getName()));
            assertThat(JvmSettings.now(TRUST)).isEqualTo(before);
        }
    }

    @Nested
    class AtTheSameTime {

        @Test
        void isRefused() {
            run(OverlappingTestCase.class).testEvents().assertStatistics(tests -> tests.succeeded(1));

            assertThat(SEEN)
                    .satisfiesExactly(
                            refusal -> assertThat(refusal).startsWith("""
                                    https is intercepted already
                                      at:   %s, while %s does it
                                    """.formatted(
                                            AnsweredTestCase.class.getName(), OverlappingTestCase.class.getName())),
                            answer -> assertThat(answer).isEqualTo("answered"));
        }

        @Test
        void isNotTriedByClassesThatLockTheSystemProperties() {
            EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                    .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                    .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                    .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                    .selectors(
                            selectClass(FirstLockedTestCase.class),
                            selectClass(SecondLockedTestCase.class),
                            selectClass(ThirdLockedTestCase.class))
                    .execute();

            results.testEvents().assertStatistics(tests -> tests.succeeded(3).failed(0));
        }
    }

    @Nested
    class RuntimeInfo {

        @Test
        void isThereOnlyWhileTestsRun() {
            TencentCloudExtension idle = intercepting();

            assertThatThrownBy(idle::runtimeInfo)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            https is not intercepted at the moment
                              why:  it is from before the first test until after the last
                              fix:  ask in a test, or in a method that runs before or after one""");
        }
    }

    @Nested
    class Builder {

        @Test
        void refusesAKeyStoreOfOnesOwn() {
            TencentCloudExtension.Builder builder = TencentCloudExtension.newInstance()
                    .options(options().dynamicPort().keystorePath("/acme/keys.p12"))
                    .interceptHttps();

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            these options have a key store of their own
                              at:   /acme/keys.p12
                              why:  interceptHttps() needs one with a certificate for the hosts of Tencent Cloud, and makes it
                              fix:  leave keystorePath(…) out, and give the hosts that are not Tencent Cloud's to interceptHttps(…)""");
        }
    }

    private static void call(TencentCloudExtension cloud) throws IOException {
        cloud.stubFor(any(anyUrl()).willReturn(ok("answered")));
        SEEN.add(InterceptedHttpsTest.read(CALL));
    }

    static class AnsweredTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void calls() throws IOException {
            call(cloud);
        }
    }

    static class FailingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void calls() throws IOException {
            call(cloud);
            fail("on purpose");
        }
    }

    static class UnmatchedTestCase {

        /** Lives for one test: WireMock leaves such a server running where a request was unmatched. */
        @RegisterExtension
        TencentCloudExtension cloud = intercepting();

        @Test
        void calls() {
            Calls.direct().get(CALL);
        }
    }

    static class FailingEarlyTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @BeforeAll
        static void fails() {
            fail("on purpose");
        }

        @Test
        void isNotReached() {}
    }

    static class TakenPortTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .options(options().port(takenPort))
                .interceptHttps()
                .build();

        @Test
        void isNotReached() {}
    }

    static class NestingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void calls() throws IOException {
            call(cloud);
        }

        @Nested
        class First {
            @Test
            void calls() throws IOException {
                call(cloud);
            }
        }

        @Nested
        class Second {
            @Test
            void calls() throws IOException {
                call(cloud);
            }
        }
    }

    static class RepeatingTestCase {

        @RegisterExtension
        TencentCloudExtension cloud = intercepting();

        @RepeatedTest(3)
        void calls() throws IOException {
            call(cloud);
        }
    }

    static class KeepingTestCase {

        static ProxySelector selector;
        static SSLContext trust;

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void keepsWhatAClientIsMadeWith(TencentCloudRuntimeInfo info) {
            selector = ProxySelector.getDefault();
            trust = info.sslContext();
        }
    }

    static class LateTestCase {

        static Calls client;

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .interceptHttps("api.acme.com")
                .build();

        @Test
        void calls() {
            cloud.stubFor(any(anyUrl()).willReturn(ok("answered")));
            assertThat(client.get(CALL).body()).isEqualTo("answered");
        }
    }

    static class OverlappingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = intercepting();

        @Test
        void callsWhileAnotherClassRuns() throws IOException {
            SEEN.add(failureIn(run(AnsweredTestCase.class).containerEvents()).getMessage());
            call(cloud);
        }
    }

    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    static class FirstLockedTestCase extends AnsweredInstanceTestCase {}

    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    static class SecondLockedTestCase extends AnsweredInstanceTestCase {}

    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    static class ThirdLockedTestCase extends AnsweredInstanceTestCase {}

    abstract static class AnsweredInstanceTestCase {

        @RegisterExtension
        final TencentCloudExtension cloud = intercepting();

        @Test
        void calls() throws IOException {
            call(cloud);
        }
    }

    static class GreedyTestCase {

        @RegisterExtension
        static TencentCloudExtension first = intercepting();

        @RegisterExtension
        TencentCloudExtension second = intercepting();

        @Test
        void isNotReached() {}

        @AfterEach
        void calls() throws IOException {
            call(first);
        }
    }
}
