package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which requests meet a rule: told by its counts, and by what is answered. */
class FaultPlaceTest {

    private static final String CVM = "http://cvm.tencentcloudapi.com/";
    private static final String LEGACY = "http://cvm.api.qcloud.com/v2/index.php";
    private static final String TC3 =
            "TC3-HMAC-SHA256 Credential=AKID1/2026-01-01/cvm/tc3_request, SignedHeaders=content-type;host, Signature=00";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private Calls calls;

    @BeforeEach
    void beBehindTheServer(TencentCloudRuntimeInfo info) {
        calls = Calls.behind(info);
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private HttpResponse<String> describe(String url, String... headers) {
        return calls.get(url + "?Action=DescribeInstances&Version=2017-03-12&Region=ap-guangzhou", headers);
    }

    private static InjectedFault injected(FaultRule rule) {
        return cloud.inject(rule);
    }

    private static FaultRule error() {
        return inject(tencentError("InternalError"));
    }

    private static void assertMet(InjectedFault fault, long times) {
        assertThat(fault.counts()).isEqualTo(new FaultCounts(times, times, 0));
    }

    @Nested
    class Action {

        @Test
        void isOne() {
            InjectedFault fault = injected(error().on(tencentAction("DescribeInstances")));

            describe(CVM);
            calls.get(CVM + "?Action=DescribeZones");

            assertMet(fault, 1);
        }

        @Test
        void isAGlob() {
            InjectedFault fault = injected(error().on(tencentAction("Describe*")));

            describe(CVM);
            calls.get(CVM + "?Action=DescribeZones");
            calls.get(CVM + "?Action=RunInstances");

            assertMet(fault, 2);
        }

        @Test
        void isReadFromAHeaderAQueryAndAForm() {
            InjectedFault fault = injected(error().on(tencentAction("DescribeInstances")));

            calls.postJson(CVM, "{}", "X-TC-Action", "DescribeInstances");
            describe(LEGACY);
            calls.postForm(LEGACY, "Action=DescribeInstances&Region=gz");

            assertMet(fault, 3);
        }

        @Test
        void isNoneInOtherRequests() {
            InjectedFault fault = injected(error().on(tencentAction("*")));

            HttpResponse<String> answer = calls.get("http://example.test/");

            assertThat(answer.body()).isEqualTo("from the stub");
            assertMet(fault, 0);
        }
    }

    @Test
    void isAServiceAVersionAndARegion() {
        InjectedFault fault = injected(
                error().on(tencentAction("*").service("c?m").version("2017-*").region("ap-*")));

        describe(CVM);
        describe("http://cbs.tencentcloudapi.com/");
        calls.get(CVM + "?Action=DescribeInstances&Version=2020-01-01&Region=ap-guangzhou");
        calls.get(CVM + "?Action=DescribeInstances&Version=2017-03-12&Region=eu-frankfurt");

        assertMet(fault, 1);
    }

    @Test
    void isAGeneration() {
        InjectedFault fault = injected(error().on(tencentAction("*").generation(Generation.API_2017)));

        describe(CVM);
        describe(LEGACY);
        calls.get(LEGACY + "?Action=DescribeInstances&Region=gz");

        assertMet(fault, 1);
    }

    @Nested
    class SecretId {

        @Test
        void isReadFromTheCredentialOfApi3() {
            InjectedFault fault = injected(error().secretId("AKID1"));

            describe(CVM, "Authorization", TC3);
            describe(CVM, "Authorization", TC3.replace("AKID1", "AKID11"));
            describe(CVM, "Authorization", "SKIP");
            describe(CVM);

            assertMet(fault, 1);
        }

        @Test
        void isReadFromTheParameterOfOlderSignatures() {
            InjectedFault fault = injected(error().secretId("AKID1"));

            calls.get(LEGACY + "?Action=DescribeInstances&SecretId=AKID1");
            calls.get(LEGACY + "?Action=DescribeInstances&SecretId=AKID2");
            calls.postForm(LEGACY, "Action=DescribeInstances&SecretId=AKID1");

            assertMet(fault, 2);
        }

        @Test
        void keepsClientsApart() {
            InjectedFault one = injected(error().on(tencentAction("*")).secretId("AKID1"));
            InjectedFault other = injected(error().on(tencentAction("*")).secretId("AKID2"));

            describe(CVM, "Authorization", TC3);

            assertMet(one, 1);
            assertMet(other, 0);
        }
    }

    @Nested
    class Pattern {

        @Test
        void isAnyOfWireMocksMatchers() {
            InjectedFault fault = injected(error().on(postRequestedFor(anyUrl())
                    .withRequestBody(containing("ins-1"))
                    .withHeader("X-TC-Region", containing("guangzhou"))));

            calls.postJson(CVM, "{\"InstanceIds\":[\"ins-1\"]}", "X-TC-Region", "ap-guangzhou");
            calls.postJson(CVM, "{\"InstanceIds\":[\"ins-2\"]}", "X-TC-Region", "ap-guangzhou");

            assertMet(fault, 1);
        }

        @Test
        void isAskedBesidesTheCall() {
            InjectedFault fault = injected(error().on(tencentAction("DescribeInstances"))
                    .on(anyRequestedFor(anyUrl()).withHeader("X-Acme", containing("1"))));

            describe(CVM, "X-Acme", "1");
            describe(CVM);
            calls.get(CVM + "?Action=DescribeZones", "X-Acme", "1");

            assertMet(fault, 1);
        }

        @Test
        void mayNameAMatcherOfTheServer() {
            InjectedFault fault =
                    injected(error().on(tencentAction("DescribeInstances").requested()));

            describe(CVM);
            calls.get(CVM + "?Action=DescribeZones");

            assertMet(fault, 1);
        }
    }

    @Test
    void isEverywhereUnlessSaidOtherwise() {
        InjectedFault fault = injected(error());

        describe(CVM);
        calls.get("http://example.test/");

        assertMet(fault, 2);
    }
}
