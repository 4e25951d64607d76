package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.github.tencenterrors.gateway.GatewayRule;
import io.github.tencenterrors.gateway.TencentGateway;
import java.util.function.Supplier;

/**
 * How the official SDK is made to break a rule.
 *
 * @param code that its caller gets
 * @param how for people; it ends the sentence that the rule begins
 */
record Provocation(
        GatewayRule rule, String code, String how, Supplier<TencentGateway.Builder> settings, Attempt attempt) {

    /** What is done with the SDK, up to the call that is refused. */
    interface Attempt {
        void run(Stage stage) throws TencentCloudSDKException;
    }

    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
