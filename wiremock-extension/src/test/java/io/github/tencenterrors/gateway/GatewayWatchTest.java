package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class GatewayWatchTest {

    private static TestExecutionResult result(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(WatchedTestCase.class, method))
                .execute()
                .testEvents()
                .finished()
                .stream()
                .map(Event::getPayload)
                .map(payload -> (TestExecutionResult) payload.orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String trace(TestExecutionResult result) {
        StringWriter text = new StringWriter();
        result.getThrowable().orElseThrow().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void attachesTheExplanationToAFailure() {
        TestExecutionResult result = result("failsAndWasRefused");

        assertThat(result.getThrowable().orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no answer");
        assertThat(trace(result))
                .contains(
                        "java.lang.IllegalStateException: no answer",
                        "Suppressed: io.github.tencenterrors.gateway.CallsRefusedException: the gateway refused 1 call during"
                                + " this test",
                        "SIGNATURE: AuthFailure.SignatureFailure to the action 'DescribeInstances' of API 3.0, secret id"
                                + " 'AKIDmadeUpForTests', request id ",
                        "canonical request expected:",
                        "host:cvm.tencentcloudapi.com",
                        "string to sign expected:")
                .doesNotContain(Calling.KEY);
    }

    @Test
    void leavesAFailureAloneDuringWhichNothingWasRefused() {
        assertThat(result("failsOnItsOwn").getThrowable().orElseThrow().getSuppressed())
                .isEmpty();
    }

    @Test
    void failsATestThatWasRefusedUnexpectedly() {
        TestExecutionResult result = result("wasRefused");

        assertThat(result.getThrowable().orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("""
                        the gateway refused 1 call during this test
                        SECRET_ID: AuthFailure\\.SecretIdNotFound to the action 'DescribeInstances' of API 3\\.0, \
                        secret id 'AKIDnobody', request id [-0-9a-f]{36}
                          the gateway knows no credential with this secret id
                        fix: mend the client, or say that it is meant: watch\\.expect\\(GatewayRule\\.SECRET_ID\\)""");
    }

    @Test
    void failsATestThatResetTheServerAfterwards() {
        assertThat(result("wasRefusedBeforeAReset").getThrowable().orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the gateway refused 1 call during this test\nSIGNATURE: ")
                .hasMessageEndingWith("watch.expect(GatewayRule.SIGNATURE)");
    }

    @Test
    void failsATestWhoseRefusalTheGatewayNoLongerKeeps() {
        assertThat(result("wasRefusedOnceBeforeAThousandExpectedTimes")
                        .getThrowable()
                        .orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the gateway refused 1 call during this test\nSIGNATURE: ")
                .hasMessageEndingWith("watch.expect(GatewayRule.SIGNATURE)");
    }

    @Test
    void knowsATestAgainThatAnotherHasInterruptedOnItsThread() {
        assertThat(result("expectsToBeRefusedAfterAnotherTestOnItsThread").getStatus())
                .isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    @Test
    void passesATestThatExpectsIt() {
        assertThat(result("expectsToBeRefused").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    @Test
    void passesATestDuringWhichNothingWasRefused() {
        assertThat(result("isFine").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    @Test
    void showsTheFirstFive() {
        assertThat(trace(result("failsAndWasRefusedOften")))
                .contains("the gateway refused 8 calls during this test", "… and 3 more");
    }

    @Test
    void expectsNothingOutsideOfATest() {
        assertThatThrownBy(() ->
                        GatewayWatch.on(TencentGateway.newInstance().build()).expect(GatewayRule.SIGNATURE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        expect(…) is called outside of a test
                          at:   thread '%s'
                          why:  it is for the test that runs on this thread
                          fix:  call it in the method of a test, or of one before each""", Thread.currentThread().getName());
    }
}
