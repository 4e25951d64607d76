package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.catalog.ErrorCatalog;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class TencentCloudExtensionTest {

    private static EngineExecutionResults run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testCase))
                .execute();
    }

    private static Throwable failureOf(Class<?> testCase) {
        return run(testCase).testEvents().failed().stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    @Nested
    @ExtendWith(TencentCloudExtension.class)
    class Declared {

        @Test
        void worksWithTheStaticMethodsOfWireMock(TencentCloudRuntimeInfo info) {
            stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));

            assertThatThrownBy(() -> Sdk.describeInstances(Sdk.behind(info)))
                    .isInstanceOfSatisfying(TencentCloudSDKException.class, thrown -> assertThat(thrown.getErrorCode())
                            .isEqualTo("InternalError"));
        }

        @Test
        void tellsWhereItsServerStands(TencentCloudRuntimeInfo info) {
            assertThat(info.proxyHost()).isEqualTo("127.0.0.1");
            assertThat(info.proxyPort()).isPositive();
            assertThat(info.endpoint()).isEqualTo("127.0.0.1:" + info.proxyPort());
            assertThat(info.baseUrl()).isEqualTo("http://127.0.0.1:" + info.proxyPort());
            assertThat(info).hasToString("TencentCloudRuntimeInfo[http://127.0.0.1:" + info.proxyPort() + "]");
        }

        @Test
        void hasNoTrustToGiveUnlessItInterceptsHttps(TencentCloudRuntimeInfo info) {
            assertThatThrownBy(info::sslContext)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            this server does not intercept https
                              at:   http://127.0.0.1:%d
                              why:  it has no certificate for the hosts of Tencent Cloud
                              fix:  build its extension with interceptHttps()""".formatted(info.proxyPort()));
        }
    }

    @Nested
    class Registered {

        @RegisterExtension
        final TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        @Test
        void isAnsweredAsAnEndpointToo(TencentCloudRuntimeInfo info) {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));

            assertThatThrownBy(() -> Sdk.describeInstances(Sdk.at(info)))
                    .isInstanceOfSatisfying(TencentCloudSDKException.class, thrown -> assertThat(thrown.getErrorCode())
                            .isEqualTo("InternalError"));
        }

        @Test
        void knowsTheBundledCatalogueAlone() {
            assertThatThrownBy(() -> cloud.stubFor(tencentAction("*")
                            .willReturn(tencentError("UnauthorizedOperation.ImageNotBelongToAccount"))))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Nested
    class WithACatalogue {

        @RegisterExtension
        final TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .catalog(ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(CvmErrorCode.class)))
                .build();

        @Test
        void answersWithTheCodesOfAProduct(TencentCloudRuntimeInfo info) {
            String code = CvmErrorCode.INVALIDINSTANCEID_NOTFOUND.getValue();
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError(code)));

            assertThatThrownBy(() -> Sdk.describeInstances(Sdk.behind(info)))
                    .isInstanceOfSatisfying(TencentCloudSDKException.class, thrown -> assertThat(thrown.getErrorCode())
                            .isEqualTo(code));
        }
    }

    @Nested
    class UnmatchedRequest {

        @Test
        void failsTheTestAndSaysWhatWasAsked() {
            Throwable failure = failureOf(UnmatchedTestCase.class);

            assertThat(failure)
                    .isInstanceOf(com.github.tomakehurst.wiremock.client.VerificationException.class)
                    .hasMessageContaining("A request was unmatched by any stub mapping")
                    .hasMessageContaining("DescribeZones");
        }

        @Test
        void isRefusedAndGoesNowhere() {
            run(UnmatchedTestCase.class);

            assertThat(UnmatchedTestCase.answer.statusCode()).isEqualTo(404);
            assertThat(UnmatchedTestCase.answer.body())
                    .contains("Request was not matched")
                    .contains("tencent-action");
        }

        @Test
        void isToleratedWhereTheBuilderSaysSo() {
            EngineExecutionResults results = run(TolerantTestCase.class);

            results.testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
        }
    }

    static class UnmatchedTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

        static HttpResponse<String> answer;

        @Test
        void asksForWhatNoStubMatches(TencentCloudRuntimeInfo info) {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));
            // A host that does not exist: the answer below cannot have come from there.
            answer = Calls.behind(info).get("http://cvm.tencentcloudapi.com.invalid/?Action=DescribeZones");
        }
    }

    static class TolerantTestCase {

        @RegisterExtension
        static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
                .failOnUnmatchedRequests(false)
                .build();

        @Test
        void asksForWhatNoStubMatches(TencentCloudRuntimeInfo info) {
            Calls.behind(info).get("http://cvm.tencentcloudapi.com.invalid/?Action=DescribeZones");
        }
    }

    @Nested
    class Builder {

        private final TencentCloudExtension.Builder builder = TencentCloudExtension.newInstance();

        @Test
        void refusesTheProxyModeThatForwards() {
            assertThatThrownBy(() -> builder.proxyMode(true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            TencentCloudExtension does not take proxyMode(true)
                              why:  what no stub matches would go to the real host
                              fix:  leave it out: a client that is given this server as its http proxy needs none, and for one that insists on https there is interceptHttps()""");
        }

        @Test
        void refusesOptionsThatForward() {
            builder.options(options().dynamicPort().enableBrowserProxying(true));

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            TencentCloudExtension does not take enableBrowserProxying(true)
                              why:  what no stub matches would go to the real host
                              fix:  leave it out: a client that is given this server as its http proxy needs none, and for one that insists on https there is interceptHttps()""");
        }

        @Test
        void refusesOptionsThatHaveTheExtensionsAlready() {
            WireMockConfiguration options = options().dynamicPort().extensions(new TencentErrorsExtensionFactory());

            assertThatThrownBy(() -> builder.options(options).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            these options have a TencentErrorsExtensionFactory already
                              why:  TencentCloudExtension adds one of its own
                              fix:  leave it out, use new options for each extension, and give a catalogue to catalog(…)""");
        }

        @Test
        void refusesOptionsThatCannotBeExtended() {
            Options foreign = (Options) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Options.class}, (proxy, method, arguments) -> null);

            assertThatThrownBy(() -> builder.options(foreign))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            TencentCloudExtension cannot use these options
                              at:   %s
                              why:  it adds its extensions to them, which only a WireMockConfiguration allows
                              fix:  begin with WireMockConfiguration.options()""".formatted(foreign.getClass().getName()));
        }
    }
}
