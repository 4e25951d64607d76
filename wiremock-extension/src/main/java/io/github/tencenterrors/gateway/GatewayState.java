package io.github.tencenterrors.gateway;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Settings, and what a gateway remembers while they hold.
 *
 * @param known the credentials of the settings
 * @param nonces those that have been used
 * @param admissions the calls that count against limits
 */
record GatewayState(
        GatewaySettings settings, Map<String, KnownCredential> known, NonceMemory nonces, Admissions admissions) {

    static GatewayState begin(GatewaySettings settings) {
        return new GatewayState(
                settings, known(settings), new NonceMemory(settings.nonces()), new Admissions(settings.limits()));
    }

    private static Map<String, KnownCredential> known(GatewaySettings settings) {
        Map<String, KnownCredential> known = new HashMap<>();
        settings.credentials().forEach((id, credential) -> known.put(id, new KnownCredential(credential)));
        return Map.copyOf(known);
    }

    /** The same with other credentials, and with all that is remembered. */
    GatewayState withCredentialsOf(GatewaySettings changed) {
        return new GatewayState(changed, known(changed), nonces, admissions);
    }

    /** The rule that a call breaks; empty if it may go on, and then it counts. */
    Optional<Violation> violation(Call call, InstantSource clock) {
        Inspection inspection =
                new Inspection(call, settings, call.secretId().map(known::get), nonces, clock.instant());
        return GatewayChecks.first(inspection).or(() -> overLimit(call, clock)).or(() -> ServiceChecks.dryRun(
                        inspection)
                .filter(any -> GatewayRule.DRY_RUN.in(call.generation()).isPresent())
                .map(why -> new Violation(GatewayRule.DRY_RUN, why)));
    }

    private Optional<Violation> overLimit(Call call, InstantSource clock) {
        if (!admissions.isLimited()) {
            return Optional.empty();
        }
        return admissions
                .admit(
                        call.action().orElse(""),
                        call.secretId().orElse(""),
                        call.request().address(),
                        clock)
                .map(limit -> new Violation(limit.kind().rule(), "the limit is " + limit.label()));
    }
}
