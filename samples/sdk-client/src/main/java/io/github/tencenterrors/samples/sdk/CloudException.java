package io.github.tencenterrors.samples.sdk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed for good: everything that could be done about it has been done.
 *
 * <p>The message names the action, the code, the request id (Tencent Cloud's support asks for it) and the attempts.
 *
 * @since 0.1
 */
public abstract sealed class CloudException extends RuntimeException
        permits BillingException,
                CapacityException,
                CredentialsException,
                DryRunException,
                InvalidRequestException,
                NoAnswerException,
                PermissionException,
                QuotaException,
                ResourceMissingException,
                ResourceStateException,
                ServiceFaultException,
                ThrottledException,
                UnexpectedCodeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String code;
    private final @Nullable String requestId;
    private final int attempts;

    CloudException(FailedCall call) {
        super(call.describe(), call.failure().cause());
        this.code = call.failure().code().orElse(null);
        this.requestId = call.failure().requestId().orElse(null);
        this.attempts = call.attempts();
    }

    /** The code of the last attempt; empty where no answer could be read. */
    public final Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The request id of the last attempt; empty where no answer could be read. */
    public final Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** How often the request was sent; at least 1. */
    public final int attempts() {
        return attempts;
    }
}
