package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules as the official SDK meets them. */
class FaultInjectionTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private CvmClient client;

    @BeforeEach
    void standOverAStub(TencentCloudRuntimeInfo info) {
        cloud.stubFor(any(anyUrl()).willReturn(okJson("{\"Response\":{\"RequestId\":\"from-the-stub\"}}")));
        client = Sdk.behind(info);
    }

    @Test
    void failsTheFirstRequestsAndLeavesTheRestToTheStub() throws TencentCloudSDKException {
        InjectedFault fault = cloud.inject(inject(tencentError("RequestLimitExceeded"))
                .on(tencentAction("DescribeInstances").service("cvm"))
                .first(2));

        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> Sdk.describeInstances(client))
                    .isInstanceOfSatisfying(TencentCloudSDKException.class, thrown -> assertThat(thrown.getErrorCode())
                            .isEqualTo("RequestLimitExceeded"));
        }

        assertThat(Sdk.describeInstances(client).getRequestId()).isEqualTo("from-the-stub");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(3, 2, 1));
    }
}
