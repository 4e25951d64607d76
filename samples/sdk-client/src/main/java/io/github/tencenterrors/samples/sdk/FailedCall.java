package io.github.tencenterrors.samples.sdk;

/** An action that failed, and how often it was sent. */
record FailedCall(String action, SdkFailure failure, int attempts) {

    String describe() {
        return "%s failed with %s (request id %s, attempts %s): %s"
                .formatted(
                        action,
                        failure.code().orElse("no code"),
                        failure.requestId().orElse("unknown"),
                        attempts,
                        failure.message());
    }
}
