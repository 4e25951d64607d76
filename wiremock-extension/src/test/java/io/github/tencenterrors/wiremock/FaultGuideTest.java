package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.concurrencyLimit;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentFaults.rateLimit;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TransportFault.BAD_GATEWAY;
import static io.github.tencenterrors.wiremock.TransportFault.CONNECTION_RESET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Selection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets about fault rules in {@code docs/wiremock-extension.md}. */
class FaultGuideTest {

    private static final String SUCCESS = "{\"Response\":{\"TotalCount\":0,\"RequestId\":\"s1\"}}";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @Test
    void succeedsAfterThreeFailures(TencentCloudRuntimeInfo info) throws TencentCloudSDKException {
        CvmClient client = Sdk.behind(info);
        cloud.stubFor(any(anyUrl()).willReturn(okJson(SUCCESS)));
        InjectedFault fault = cloud.inject(inject(tencentError("RequestLimitExceeded"))
                .on(tencentAction("Describe*").service("cvm"))
                .first(3));

        for (int call = 0; call < 3; call++) {
            assertThatThrownBy(() -> client.DescribeInstances(new DescribeInstancesRequest()))
                    .isInstanceOf(TencentCloudSDKException.class);
        }
        client.DescribeInstances(new DescribeInstancesRequest());

        assertThat(fault.counts()).isEqualTo(new FaultCounts(4, 3, 1));
    }

    @Test
    void writesRules() {
        cloud.inject(inject(CONNECTION_RESET).on(tencentAction("RunInstances")).share(0.2, 42));
        cloud.inject(injectInTurn(tencentError("InternalError"), tencentFault(BAD_GATEWAY))
                .everyNth(2));
        cloud.inject(
                injectEach(Selection.all().withCategories(Category.THROTTLING)).once());
        cloud.inject(inject(tencentError("ResourceInUse"))
                .on(postRequestedFor(anyUrl()).withRequestBody(containing("ins-1")))
                .during(Duration.ofSeconds(1), Duration.ofSeconds(5))
                .delayedLogNormally(Duration.ofMillis(80), 0.4));
        cloud.inject(rateLimit(20).on(tencentAction("DescribeInstances")));
        cloud.inject(concurrencyLimit(5).on(tencentAction("RunInstances")).named("busy"));

        assertThat(cloud.faults().injected()).hasSize(6);
    }

    @Test
    void standsOnAServerOfItsOwn() {
        WireMockServer server =
                new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
        server.start();

        InjectedFault fault = TencentFaults.on(server).inject(inject(tencentError("InternalError")));

        fault.lift();
        assertThat(TencentFaults.on(server).injected()).isEmpty();
        server.stop();
    }
}
