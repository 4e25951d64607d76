package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that a gateway has refused.
 *
 * @param number how many calls the gateway had refused by then, from 1
 * @param time by the gateway's clock
 * @param rule what was broken
 * @param generation of the call
 * @param code the answer
 * @param requestId of the answer; in API 2.0, whose answers have none, the same kind of id for the journal alone
 * @param action as far as the call names one
 * @param secretId as far as the call shows one
 * @param explanation what the call did; of a wrong signature also what was expected, without the secret key. It may have
 *     several lines
 * @since 0.1
 */
public record GatewayRefusal(
        long number,
        Instant time,
        GatewayRule rule,
        Generation generation,
        String code,
        String requestId,
        Optional<String> action,
        Optional<String> secretId,
        String explanation) {

    /** All that a developer needs to see why: rule, code, action, secret id, and the explanation. */
    @Override
    public String toString() {
        return "%s: %s to %s of %s, %s, request id %s%n  %s"
                .formatted(
                        rule,
                        code,
                        action.map(name -> "the action '" + name + "'").orElse("a call without an action"),
                        generation.label(),
                        secretId.map(id -> "secret id '" + id + "'").orElse("no secret id"),
                        requestId,
                        explanation.replace("\n", "\n  "))
                .replace("\r\n", "\n");
    }
}
