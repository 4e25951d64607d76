package io.github.tencenterrors.samples.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a test says whose client is refused: enough to see why, without a debugger and without a network trace. */
class WhyTest {

    private static TestExecutionResult failureOf(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(WrongKeyTestCase.class, method))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .findFirst()
                .orElseThrow();
    }

    /** As build tools print it. */
    private static String report(String method) {
        StringWriter text = new StringWriter();
        failureOf(method).getThrowable().orElseThrow().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void isSaidWhereTheKeyIsWrong() {
        assertThat(failureOf("hasTheKeyOfAnotherEnvironment").getThrowable().orElseThrow())
                .isInstanceOf(TencentCloudSDKException.class);
        assertThat(report("hasTheKeyOfAnotherEnvironment")).contains("""
                  the signature is not the one of this request with the key of its secret id
                  differs: no mistake that is often made; if the client signed the texts below, it has another secret key
                """, """
                  canonical request expected:
                    POST
                    /
                   \s
                    content-type:application/json; charset=utf-8
                    host:cvm.tencentcloudapi.com
                   \s
                    content-type;host
                """, """
                  string to sign expected:
                    TC3-HMAC-SHA256
                """);
    }

    @Test
    void isSaidWhereALineBreakStandsBehindTheKey() {
        assertThat(report("hasALineBreakBehindItsKey"))
                .contains(
                        "  differs: the key: there are blanks before or behind it, in the client or in the gateway\n");
    }

    @Test
    void isSaidWhereAnotherHostWasSigned() {
        assertThat(report("goesToAnotherHostThanItSigns"))
                .containsPattern("  differs: the host: 'cvm\\.tencentcloudapi\\.com' was signed, and the request has"
                        + " '127\\.0\\.0\\.1:\\d+'\n");
    }

    /** Whoever reads the log of a build learns no key from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"hasTheKeyOfAnotherEnvironment", "hasALineBreakBehindItsKey", "goesToAnotherHostThanItSigns"})
    void isSaidWithoutTheKey(String method) {
        assertThat(report(method)).contains("Suppressed: ").doesNotContain(Keys.KEY, "key-of-staging");
    }
}
