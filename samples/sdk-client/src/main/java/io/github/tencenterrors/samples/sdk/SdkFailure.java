package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the SDK threw, in one form.
 *
 * <p>Its checked exception may have a null or empty code, request id or message. And it is not the only one: an empty
 * body, or one in another envelope, comes out as a raw {@code NullPointerException}, an event stream as a {@code
 * ClassCastException}.
 *
 * @param code the code without surrounding blanks and without a trailing dot, which some services send; empty where no
 *     answer could be read
 * @param requestId empty where the answer had none
 * @param message for people
 * @param cause what was thrown
 */
record SdkFailure(Optional<String> code, Optional<String> requestId, String message, Exception cause) {

    static SdkFailure of(Exception thrown) {
        return thrown instanceof TencentCloudSDKException sdk
                ? new SdkFailure(
                        filled(sdk.getErrorCode()).map(SdkFailure::tidied),
                        filled(sdk.getRequestId()),
                        filled(sdk.getMessage()).or(() -> causeOf(sdk)).orElse("no message"),
                        sdk)
                : new SdkFailure(Optional.empty(), Optional.empty(), "the SDK could not read the answer", thrown);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static Optional<String> causeOf(Exception thrown) {
        return Optional.ofNullable(thrown.getCause()).map(Throwable::toString);
    }

    private static String tidied(String code) {
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }
}
