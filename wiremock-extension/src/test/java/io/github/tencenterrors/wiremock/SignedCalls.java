package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;

/** Calls of one action, signed or not, to a server that goes by who signed. */
final class SignedCalls {

    static final String ACTION = "DescribeInstances";

    private SignedCalls() {}

    static TencentCloudExtension isolated() {
        return TencentCloudExtension.newInstance().isolateTests().build();
    }

    static FaultRule on(String code) {
        return inject(tencentError(code)).on(tencentAction(ACTION));
    }

    static String tc3(String secretId) {
        return "TC3-HMAC-SHA256 Credential=" + secretId
                + "/2026-11-20/cvm/tc3_request, SignedHeaders=host, Signature=00";
    }

    static String call(TencentCloudExtension cloud, String authorization) {
        return DirectServer.outcome(Calls.behind(cloud.runtimeInfo())
                .postJson(
                        "http://cvm.tencentcloudapi.com/", "{}", "X-TC-Action", ACTION, "Authorization", authorization)
                .body());
    }

    static String call(TencentCloudExtension cloud, TestCredential credential) {
        return call(cloud, tc3(credential.secretId()));
    }

    static String unsigned(TencentCloudExtension cloud) {
        return DirectServer.outcome(Calls.behind(cloud.runtimeInfo())
                .get("http://cvm.tencentcloudapi.com/?Action=" + ACTION)
                .body());
    }
}
