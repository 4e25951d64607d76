package io.github.tencenterrors.gateway;

import java.time.Instant;
import java.util.Optional;

/**
 * A call before a gateway, with what the gateway knows of it.
 *
 * @param call what came
 * @param settings what is asked of it
 * @param credential whose call it says it is; empty if the gateway does not know the secret id
 * @param nonces those that have been used
 * @param now by the gateway's clock
 */
record Inspection(
        Call call, GatewaySettings settings, Optional<KnownCredential> credential, NonceMemory nonces, Instant now) {

    /** Whether anybody asks who sent it. */
    boolean isSigned() {
        return call.scheme() != SignatureScheme.UNSIGNED;
    }

    boolean isVerified() {
        return settings.verifySignatures() && isSigned();
    }

    String action() {
        return call.action().orElse("");
    }

    Optional<String> value(CommonParameter parameter) {
        return call.value(parameter).filter(text -> !text.isEmpty());
    }

    /** For people. */
    String place(CommonParameter parameter) {
        return parameter.place(call.hasHeaders() && !parameter.header().isEmpty());
    }

    /** In seconds since 1970; after the rule that it is a time. */
    long timestamp() {
        return Digits.seconds(value(CommonParameter.TIMESTAMP).orElse(""));
    }
}
