package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the official SDK meets, over a stub that answers every call. */
class FaultInjectionTest {

    private static final TencentAction DESCRIBE =
            tencentAction("DescribeInstances").service("cvm");

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private CvmClient client;

    @BeforeEach
    void standOverAStub(TencentCloudRuntimeInfo info) {
        cloud.stubFor(any(anyUrl()).willReturn(okJson("{\"Response\":{\"RequestId\":\"from-the-stub\"}}")));
        client = Sdk.behind(info);
    }

    /** The code that the SDK throws, or the request id of a success. */
    private String outcome() {
        try {
            return Sdk.describeInstances(client).getRequestId();
        } catch (TencentCloudSDKException e) {
            return String.valueOf(e.getErrorCode());
        }
    }

    private List<String> outcomes(int calls) {
        return IntStream.range(0, calls).mapToObj(call -> outcome()).toList();
    }

    @Test
    void failsTheFirstCallsAndLeavesTheRestToTheStub() {
        InjectedFault fault = cloud.inject(
                inject(tencentError("RequestLimitExceeded")).on(DESCRIBE).first(2));

        assertThat(outcomes(4))
                .containsExactly("RequestLimitExceeded", "RequestLimitExceeded", "from-the-stub", "from-the-stub");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(4, 2, 2));
    }

    @Test
    void failsEveryCallUntilItIsLifted() {
        InjectedFault fault = cloud.inject(inject(tencentError("RequestLimitExceeded")));

        List<String> before = outcomes(2);
        fault.lift();
        fault.lift();

        assertThat(before).containsOnly("RequestLimitExceeded");
        assertThat(outcome()).isEqualTo("from-the-stub");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(2, 2, 0));
    }

    @Test
    void playsFaultsInTurnAndBeginsAgain() {
        cloud.inject(injectInTurn(
                tencentError("InternalError"),
                tencentFault(TransportFault.BAD_GATEWAY),
                tencentError("LimitExceeded")));

        assertThat(outcomes(4)).containsExactly("InternalError", "ServerSideError", "LimitExceeded", "InternalError");
    }

    @Test
    void playsFaultsInTurnOnce() {
        cloud.inject(injectInTurn(tencentError("InternalError"), tencentError("LimitExceeded"))
                .once());

        assertThat(outcomes(4)).containsExactly("InternalError", "LimitExceeded", "from-the-stub", "from-the-stub");
    }

    @Test
    void playsEachErrorOfASelectionOnce() {
        Selection selection = Selection.all().withGenerations(Generation.API_3_0);
        List<String> codes = ErrorCatalog.bundled().select(selection).stream()
                .map(DocumentedError::code)
                .map(code -> code.text())
                .toList();

        InjectedFault fault = cloud.inject(injectEach(selection).once());

        assertThat(outcomes(codes.size())).hasSizeGreaterThan(30).isEqualTo(codes);
        assertThat(outcome()).isEqualTo("from-the-stub");
        assertThat(fault.counts().injected()).isEqualTo(codes.size());
    }

    @Test
    void playsAModuleCode(TencentCloudRuntimeInfo info) {
        cloud.inject(injectEach(Selection.all().withCodes("-514")));

        var answer = Calls.behind(info).get("http://monitor.api.qcloud.com/v2/index.php?Action=CreateAlarmPolicy");

        assertThat(answer.body()).contains("\"code\":5100").contains("(-514)");
    }

    @Test
    void playsABodyAsItIs() {
        ErrorResponse response = ErrorResponse.of(Generation.API_3_0, "Acme.NeverHeardOf");

        cloud.inject(inject(response));

        assertThat(outcome()).isEqualTo("Acme.NeverHeardOf");
    }

    @Test
    void playsATransportFault() {
        cloud.inject(inject(TransportFault.CONNECTION_RESET));

        assertThatThrownBy(() -> Sdk.describeInstances(client))
                .isExactlyInstanceOf(TencentCloudSDKException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void playsAnyOtherResponse(TencentCloudRuntimeInfo info) {
        cloud.inject(inject(
                aResponse().withStatus(503).withHeader("Retry-After", "1").withBody("busy")));

        var answer = Calls.behind(info).get("http://cvm.tencentcloudapi.com/?Action=DescribeInstances");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).isEqualTo("busy");
    }

    @Test
    void answersOtherwise() {
        InjectedFault fault = cloud.inject(
                inject(tencentError("RequestLimitExceeded")).everyNth(2).otherwise(tencentError("InternalError")));

        assertThat(outcomes(3)).containsExactly("InternalError", "RequestLimitExceeded", "InternalError");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(3, 1, 2));
    }

    @Test
    void looksLikeAnAnswerOfTencentCloud(TencentCloudRuntimeInfo info) {
        cloud.inject(inject(tencentError("RequestLimitExceeded").withMessage("\u7a0d\u540e\u518d\u8bd5")));
        Calls calls = Calls.behind(info);

        var one = calls.get("http://cvm.tencentcloudapi.com/?Action=DescribeInstances");
        var other = calls.get("http://cvm.tencentcloudapi.com/?Action=DescribeInstances");

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(one.headers().map()).doesNotContainKey("Matched-Stub-Id");
        UUID id = requestId(one.body());
        assertThat(one.body())
                .isEqualTo(ErrorResponse.of(Generation.API_3_0, "RequestLimitExceeded")
                        .withMessage("\u7a0d\u540e\u518d\u8bd5")
                        .withRequestId(id.toString())
                        .toJson());
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(requestId(other.body())).isNotEqualTo(id);
    }

    private static UUID requestId(String body) {
        return UUID.fromString(body.replaceAll(".*\"RequestId\":\"([^\"]*)\".*", "$1"));
    }

    @Test
    void keepsWhatTheResponseSays(TencentCloudRuntimeInfo info) {
        cloud.inject(inject(tencentError("InternalError")
                .withRequestId("s1")
                .withStatus(500)
                .withHeader("Content-Type", "text/plain")
                .withHeader("X-Acme", "1")));

        var answer = Calls.behind(info).get("http://cvm.tencentcloudapi.com/?Action=DescribeInstances");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/plain");
        assertThat(answer.headers().firstValue("X-Acme")).contains("1");
        assertThat(answer.body()).contains("\"RequestId\":\"s1\"");
    }

    @Test
    void leavesTheAdminApiAlone(TencentCloudRuntimeInfo info) {
        InjectedFault fault = cloud.inject(inject(tencentError("InternalError")));

        var answer = Calls.direct().get(info.baseUrl() + "/__admin/mappings?Action=DescribeInstances");

        assertThat(answer.body()).contains("\"mappings\"");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(0, 0, 0));
    }
}
