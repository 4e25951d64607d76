package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one failure.
 *
 * @param name the code, or the fault
 * @param scope the code's, or that it is a fault
 * @param sent the request id that was sent; empty for a fault
 * @param sdk what the SDK alone threw
 * @param service what our service threw
 * @param requests how many requests the service sent
 */
record Scene(String name, String scope, Optional<String> sent, Exception sdk, Exception service, int requests) {

    boolean isTyped() {
        return service instanceof CloudException;
    }

    boolean isRequestIdKept() {
        return sent.isPresent()
                && service instanceof CloudException cloud
                && cloud.requestId().equals(sent);
    }

    /** Whether the SDK threw something that its signature does not announce. */
    boolean isRawInTheSdk() {
        return sdk instanceof RuntimeException;
    }

    List<String> cells() {
        return List.of(
                name,
                scope,
                sdk.getClass().getSimpleName() + oddCode(),
                service.getClass().getSimpleName(),
                Integer.toString(requests),
                sent.isEmpty() ? "none sent" : isRequestIdKept() ? "yes" : "no");
    }

    /** What the SDK's exception has instead of the code that was played. */
    private String oddCode() {
        return sdk instanceof TencentCloudSDKException declared && !name.equals(declared.getErrorCode())
                ? " (" + Objects.requireNonNullElse(declared.getErrorCode(), "no code") + ")"
                : "";
    }
}
