package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.CommonRequest;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.RunInstancesRequest;
import io.github.tencenterrors.gateway.GatewayApi;
import io.github.tencenterrors.gateway.GatewayRule;
import io.github.tencenterrors.gateway.TencentGateway;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Rules about what is called and how often, broken through the official SDK. */
final class ServiceProvocations {

    static final List<Provocation> ALL = List.of(
            new Provocation(
                    GatewayRule.PRODUCT,
                    "NoSuchProduct",
                    "a `CommonClient` of another service",
                    ServiceProvocations::cvmAlone,
                    stage -> stage.sdk()
                            .common("cbs", "2017-03-12")
                            .commonRequest(new CommonRequest("{}"), "DescribeDisks")),
            new Provocation(
                    GatewayRule.VERSION,
                    "NoSuchVersion",
                    "a `CommonClient` of another version",
                    ServiceProvocations::cvmAlone,
                    stage -> stage.sdk()
                            .common("cvm", "2016-01-01")
                            .commonRequest(new CommonRequest("{}"), "DescribeInstances")),
            new Provocation(
                    GatewayRule.OFFLINE,
                    "ActionOffline",
                    "an action that has been withdrawn",
                    () -> Stage.usual().offline("DescribeInst*"),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.ACTION,
                    "InvalidAction",
                    "`call` of an action that `CvmClient` does not have",
                    ServiceProvocations::cvmAlone,
                    stage -> stage.sdk().cvm().call("DescribeInstancez", "{}")),
            new Provocation(
                    GatewayRule.MAINTENANCE,
                    "ResourceUnavailable",
                    "an action in maintenance",
                    () -> Stage.usual().inMaintenance("Describe*"),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.REGION,
                    "UnsupportedRegion",
                    "a client of another region",
                    () -> Stage.usual().regions("ap-*"),
                    stage -> Calls.list(stage.sdk().in("eu-frankfurt"))),
            new Provocation(
                    GatewayRule.PARAMETER,
                    "UnknownParameter",
                    "`request.set(\"Colour\", …)`",
                    ServiceProvocations::cvmAlone,
                    stage -> {
                        DescribeInstancesRequest request = new DescribeInstancesRequest();
                        request.set("Colour", "red");
                        stage.sdk().cvm().DescribeInstances(request);
                    }),
            new Provocation(
                    GatewayRule.ADDRESS_DENIED,
                    "IpInBlacklist",
                    "an address that is denied",
                    () -> Stage.usual().denyAddresses("127.*"),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.ADDRESS_NOT_ALLOWED,
                    "IpNotInWhitelist",
                    "an address that is not allowed",
                    () -> Stage.usual().allowAddresses("10.*"),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.RATE,
                    "RequestLimitExceeded",
                    "a second call of the action within a second",
                    () -> Stage.usual().ratePerSecond("Describe*", 1),
                    ServiceProvocations::listTwice),
            new Provocation(
                    GatewayRule.ACCOUNT_RATE,
                    "RequestLimitExceeded.UinLimitExceeded",
                    "a second call by the credential within a second",
                    () -> Stage.usual().ratePerSecondOfAccount(1),
                    ServiceProvocations::listTwice),
            new Provocation(
                    GatewayRule.ADDRESS_RATE,
                    "RequestLimitExceeded.IPLimitExceeded",
                    "a second call from the address within a second",
                    () -> Stage.usual().ratePerSecondOfAddress(1),
                    ServiceProvocations::listTwice),
            new Provocation(
                    GatewayRule.CONCURRENCY,
                    "RequestLimitExceeded",
                    "a call while another is under way",
                    () -> Stage.usual().concurrency(HeldAnswer.ACTION, 1),
                    ServiceProvocations::twoAtOnce),
            new Provocation(
                    GatewayRule.QUOTA,
                    "LimitExceeded",
                    "a second call on the same day",
                    () -> Stage.usual().quotaPerDay("Describe*", 1),
                    ServiceProvocations::listTwice),
            new Provocation(GatewayRule.DRY_RUN, "DryRunOperation", "`setDryRun(true)`", Stage::usual, stage -> {
                RunInstancesRequest request = new RunInstancesRequest();
                request.setDryRun(true);
                stage.sdk().cvm().RunInstances(request);
            }));

    private ServiceProvocations() {}

    private static TencentGateway.Builder cvmAlone() {
        return Stage.usual().api(GatewayApi.ofSdkClient(CvmClient.class));
    }

    private static void listTwice(Stage stage) throws TencentCloudSDKException {
        Calls.list(stage.sdk());
        Calls.list(stage.sdk());
    }

    private static void twoAtOnce(Stage stage) throws TencentCloudSDKException {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> image(stage));
        stage.held().awaitArrival();
        try {
            stage.sdk().cvm().call(HeldAnswer.ACTION, "{}");
        } finally {
            stage.held().release();
            first.join();
        }
    }

    private static String image(Stage stage) {
        try {
            return stage.sdk().cvm().call(HeldAnswer.ACTION, "{}");
        } catch (TencentCloudSDKException e) {
            throw new CompletionException(e);
        }
    }
}
