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
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Tests that run at the same time on one server keep out of each other's way, and are told where they do not. */
class IsolatedTestsTest {

    private static final int AT_ONCE = 4;

    private static EngineExecutionResults run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .execute();
    }

    private static EngineExecutionResults runAtOnce(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "" + AT_ONCE)
                .execute();
    }

    private static Throwable failure(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static List<String> failed(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static String messageOf(Class<?> testCase) {
        List<Event> failed = run(testCase).testEvents().failed().list();

        assertThat(failed).hasSize(1);
        assertThat(failure(failed.get(0))).isExactlyInstanceOf(AssertionError.class);
        return failure(failed.get(0)).getMessage();
    }

    /** Waits for as many tests as run at the same time. */
    private static void meet(CountDownLatch all) throws InterruptedException {
        all.countDown();
        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Nested
    class Rules {

        @Test
        void areEachForTheTestThatInjectedThem() {
            EngineExecutionResults results = runAtOnce(ParallelTestCase.class);

            assertThat(results.allEvents().failed().list()).isEmpty();
            assertThat(results.testEvents().succeeded().count()).isEqualTo(AT_ONCE);
            assertThat(ParallelTestCase.secretIds).hasSize(AT_ONCE);
        }

        @Test
        void meetTheSignaturesOfAllGenerations() {
            assertThat(run(GenerationsTestCase.class).allEvents().failed().list())
                    .isEmpty();
        }

        @Test
        void areLiftedWithTheTestAndStubsAreNot() {
            assertThat(run(OneAfterTheOtherTestCase.class).allEvents().failed().list())
                    .isEmpty();
        }

        @Test
        void lastThroughAReset() {
            assertThat(run(ResettingTestCase.class).allEvents().failed().list()).isEmpty();
        }
    }

    static class ParallelTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        static Set<String> secretIds = ConcurrentHashMap.newKeySet();
        private static CountDownLatch all;

        @BeforeAll
        static void answer() {
            secretIds.clear();
            all = new CountDownLatch(AT_ONCE);
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"RequestLimitExceeded", "InternalError", "LimitExceeded", "ResourceInUse"})
        void isAnsweredByItsOwnRule(String code, TestCredential credential) throws Exception {
            InjectedFault fault = cloud.inject(on(code).first(75).named("mine"));
            secretIds.add(credential.secretId());
            meet(all);

            for (int i = 0; i < 150; i++) {
                assertThat(call(cloud, credential)).isEqualTo(i < 75 ? code : "from the stub");
            }

            assertThat(fault.counts()).isEqualTo(new FaultCounts(150, 75, 75));
            assertThat(cloud.attempts(ACTION)).happenedTimes(150);
            assertThat(credential.attempts(ACTION).attempts().stream()
                            .filter(each -> each.fault().equals(Optional.of(code))))
                    .hasSize(75);
        }
    }

    static class GenerationsTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void isToldByHeaderQueryAndForm(TestCredential credential) {
            InjectedFault fault = cloud.inject(inject(tencentError("InternalError")));
            Calls calls = Calls.behind(cloud.runtimeInfo());
            String parameters = "Action=DescribeInstances&SecretId=" + credential.secretId();

            assertThat(call(cloud, credential)).isEqualTo("InternalError");
            calls.get("http://cvm.api.qcloud.com/v2/index.php?" + parameters);
            calls.postForm("http://cvm.api.qcloud.com/v2/index.php", parameters);

            assertThat(fault.counts()).isEqualTo(new FaultCounts(3, 3, 0));
            assertThat(cloud.attempts(ACTION)).happenedTimes(3);
        }

        @Test
        void isToldOfTheSdk(TestCredential credential) {
            cloud.inject(on("RequestLimitExceeded"));

            assertThatThrownBy(() -> Sdk.describeInstances(Sdk.behind(cloud.runtimeInfo(), credential)))
                    .hasMessage("Request rate exceeded");

            assertThat(cloud.attempts(ACTION)).happenedOnce().wereNotRetried();
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class OneAfterTheOtherTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        private static TestCredential earlier;

        @Test
        void a(TestCredential credential) {
            earlier = credential;
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
            cloud.inject(on("InternalError"));

            assertThat(call(cloud, credential)).isEqualTo("InternalError");
        }

        @Test
        void b(TestCredential credential) {
            assertThat(cloud.faults().injected()).isEmpty();
            assertThat(cloud.attempts(ACTION)).happenedTimes(0);
            assertThat(call(cloud, credential)).isEqualTo("from the stub");
            assertThatThrownBy(() -> earlier.inject(on("InternalError")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("""
                            a test injects a fault when it is over
                              at:   OneAfterTheOtherTestCase.a
                              why:  its rules have been lifted, and no test would lift this one
                              fix:  have the test wait for what it starts""");
        }
    }

    static class ResettingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void resetsWhileOthersRun(TestCredential credential) {
            cloud.inject(on("InternalError"));
            InjectedFault ofAll = cloud.faults().inject(on("LimitExceeded").first(1));

            cloud.resetAll();

            assertThat(cloud.faults().injected()).hasSize(1).doesNotContain(ofAll);
            assertThat(call(cloud, credential)).isEqualTo("InternalError");
        }
    }

    @Nested
    class StrayRequest {

        @Test
        void failsTheTestAndTellsWhose() {
            assertThat(messageOf(ForgetfulTestCase.class)).isEqualTo("""
                    2 requests came with the secret id of no running test
                      at:   ForgetfulTestCase.forgets, which has sent 0 with its own:
                            the action 'DescribeInstances', signed as 'AKIDz8kr…'
                            the action 'DescribeInstances', with no secret id
                      why:  isolateTests() tells tests that run at the same time apart by the secret ids of their TestCredentials
                      fix:  sign with the secretId() and secretKey() of the test's TestCredential""");
        }

        @Test
        void failsEachTestThatRuns() {
            EngineExecutionResults results = runAtOnce(OneForgetsTestCase.class);

            assertThat(failed(results)).containsExactlyInAnyOrder("forgets()", "remembers(TestCredential)");
            assertThat(results.testEvents().failed().stream()
                            .map(event -> failure(event).getMessage()))
                    .anySatisfy(message -> assertThat(message).contains(".forgets, which has sent 0 with its own:"))
                    .anySatisfy(message -> assertThat(message).contains(".remembers, which has sent 1 with its own:"));
        }

        @Test
        void isNoneThatIsUnsignedOnPurposeOrNoCall() {
            assertThat(run(HarmlessTestCase.class).allEvents().failed().list()).isEmpty();
        }

        @Test
        void doesNotHideAnotherFailure() {
            Event failed =
                    run(FailingTestCase.class).testEvents().failed().list().get(0);

            assertThat(failure(failed)).hasMessage("the test's own");
            assertThat(failure(failed).getSuppressed()).hasSize(1);
        }
    }

    static class ForgetfulTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void forgets() {
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));

            call(cloud, tc3("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"));
            unsigned(cloud);
        }
    }

    static class OneForgetsTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        private static CountDownLatch begun;
        private static CountDownLatch sent;

        @BeforeAll
        static void answer() {
            begun = new CountDownLatch(2);
            sent = new CountDownLatch(2);
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
        }

        @Test
        void forgets() throws Exception {
            meet(begun);
            unsigned(cloud);
            meet(sent);
        }

        @Test
        void remembers(TestCredential credential) throws Exception {
            meet(begun);
            call(cloud, credential);
            meet(sent);
        }
    }

    static class HarmlessTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void asksForATokenAndForAnotherService() {
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));

            assertThat(call(cloud, "SKIP")).isEqualTo("from the stub");
            assertThat(Calls.direct()
                            .get(cloud.runtimeInfo().baseUrl() + "/acme")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    static class FailingTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void fails() {
            unsigned(cloud);
            throw new IllegalStateException("the test's own");
        }
    }

    @Nested
    class SilentTest {

        @Test
        void isToldThatItsRulesTookNoEffect() {
            assertThat(messageOf(SilentTestCase.class)).isEqualTo("""
                    a test injects faults, and no request came with its secret id
                      at:   SilentTestCase.asksForNothing, which injects:
                            fault rule on action 'DescribeInstances'
                      why:  isolateTests() binds the rules of a test to its own secret id, so that none could take effect
                      fix:  sign with the secretId() and secretKey() of the test's TestCredential""");
        }
    }

    static class SilentTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void asksForNothing() {
            cloud.inject(on("InternalError"));
        }
    }

    @Nested
    class UnmatchedRequest {

        @Test
        void failsTheTestThatSentItAlone() {
            EngineExecutionResults results = runAtOnce(OneUnmatchedTestCase.class);

            assertThat(failed(results)).containsExactly("isNotAnswered(TestCredential)");
            assertThat(failure(results.testEvents().failed().list().get(0))).hasMessage("""
                    1 request matched no stub
                      at:   OneUnmatchedTestCase.isNotAnswered:
                            POST http://cvm.tencentcloudapi.com/, the action 'DescribeInstances'
                      why:  such a request is answered with 404, and proves nothing
                      fix:  add a stub, or failOnUnmatchedRequests(false)""");
        }

        @Test
        void thatIsOfNoTestFailsEachThatRuns() {
            assertThat(messageOf(UnmatchedOfNobodyTestCase.class)).isEqualTo("""
                    2 requests matched no stub
                      at:   UnmatchedOfNobodyTestCase.asksForATokenAndForAnotherService:
                            POST http://cvm.tencentcloudapi.com/, the action 'DescribeInstances'
                            GET http://acme.com/orders
                      why:  such a request is answered with 404, and proves nothing
                      fix:  add a stub, or failOnUnmatchedRequests(false)""");
        }

        @Test
        void isForgivenWhereTheBuilderSaysSo() {
            assertThat(run(LenientTestCase.class).allEvents().failed().list()).isEmpty();
        }
    }

    static class OneUnmatchedTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        private static CountDownLatch begun;
        private static CountDownLatch sent;

        @BeforeAll
        static void expectTwo() {
            begun = new CountDownLatch(2);
            sent = new CountDownLatch(2);
        }

        @Test
        void isNotAnswered(TestCredential credential) throws Exception {
            meet(begun);
            call(cloud, credential);
            meet(sent);
        }

        @Test
        void isAnswered(TestCredential credential) throws Exception {
            cloud.inject(on("InternalError"));
            meet(begun);
            call(cloud, credential);
            meet(sent);
        }
    }

    static class UnmatchedOfNobodyTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        @Test
        void asksForATokenAndForAnotherService() {
            call(cloud, "SKIP");
            Calls.behind(cloud.runtimeInfo()).get("http://acme.com/orders");
        }
    }

    static class LenientTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .isolateTests()
                .failOnUnmatchedRequests(false)
                .build();

        @Test
        void isNotAnswered(TestCredential credential) {
            assertThat(call(cloud, credential)).startsWith("No response could be served");
        }
    }

    @Nested
    class LateRequest {

        @Test
        void failsTheClassAndNoTestThatRuns() {
            EngineExecutionResults results = run(LateTestCase.class);

            assertThat(failed(results)).isEmpty();
            List<Event> containers = results.containerEvents().failed().list();
            assertThat(containers).hasSize(1);
            assertThat(failure(containers.get(0)))
                    .isExactlyInstanceOf(AssertionError.class)
                    .hasMessage("""
                    1 request came from tests that were over
                      at:   LateTestCase.a: the action 'DescribeInstances'
                      why:  the rules of a test are lifted with its end, and then it can fail no more
                      fix:  have the test wait for what it starts, or stop it""");
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class LateTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = isolated();

        private static final AtomicReference<TestCredential> EARLIER = new AtomicReference<>();

        @Test
        void a(TestCredential credential) {
            cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
            EARLIER.set(credential);
        }

        @Test
        void b() {
            call(cloud, EARLIER.get());
        }
    }
}
