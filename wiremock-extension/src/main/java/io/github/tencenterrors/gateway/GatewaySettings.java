package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a gateway asks of a call. Lists that may be empty then ask nothing.
 *
 * @param enabled whether it asks anything at all
 * @param verifySignatures whether it knows credentials; without, it asks nothing that hangs on them
 * @param credentials by secret id
 * @param httpsOnly whether plain http is refused
 * @param window for timestamps
 * @param nonces how many are remembered
 * @param apis what there is to call
 * @param regions those there are, as globs
 * @param offline actions that have been withdrawn, as globs
 * @param maintained actions in maintenance, as globs
 * @param unsigned actions that need no signature, as globs
 * @param deniedAddresses of clients, as globs
 * @param allowedAddresses of clients, as globs
 * @param limits how many calls get through
 */
record GatewaySettings(
        boolean enabled,
        boolean verifySignatures,
        Map<String, GatewayCredential> credentials,
        boolean httpsOnly,
        TimestampWindow window,
        int nonces,
        List<GatewayApi> apis,
        List<String> regions,
        List<String> offline,
        List<String> maintained,
        List<String> unsigned,
        List<String> deniedAddresses,
        List<String> allowedAddresses,
        List<GatewayLimit> limits) {

    static final int USUAL_NONCES = 100_000;
    static final int MOST_NONCES = 10_000_000;

    static final GatewaySettings INITIAL = new Draft().settings();
    static final GatewaySettings OFF = off();

    GatewaySettings {
        credentials = Map.copyOf(credentials);
        apis = List.copyOf(apis);
        regions = List.copyOf(regions);
        offline = List.copyOf(offline);
        maintained = List.copyOf(maintained);
        unsigned = List.copyOf(unsigned);
        deniedAddresses = List.copyOf(deniedAddresses);
        allowedAddresses = List.copyOf(allowedAddresses);
        limits = List.copyOf(limits);
        if (nonces < 1 || nonces > MOST_NONCES) {
            throw new Problem(
                            "a memory of " + nonces + " nonces",
                            "",
                            "it holds between 1 and " + MOST_NONCES,
                            "give another number, or leave it out for " + USUAL_NONCES)
                    .asIllegalArgument();
        }
    }

    private static GatewaySettings off() {
        Draft draft = new Draft();
        draft.enabled = false;
        return draft.settings();
    }

    Draft draft() {
        Draft draft = new Draft();
        draft.enabled = enabled;
        draft.verifySignatures = verifySignatures;
        draft.credentials.putAll(credentials);
        draft.httpsOnly = httpsOnly;
        draft.window = window;
        draft.nonces = nonces;
        draft.apis.addAll(apis);
        draft.regions.addAll(regions);
        draft.offline.addAll(offline);
        draft.maintained.addAll(maintained);
        draft.unsigned.addAll(unsigned);
        draft.deniedAddresses.addAll(deniedAddresses);
        draft.allowedAddresses.addAll(allowedAddresses);
        draft.limits.addAll(limits);
        return draft;
    }

    /** Settings that are being put together, on one thread. */
    static final class Draft {

        boolean enabled = true;
        boolean verifySignatures = true;
        final Map<String, GatewayCredential> credentials = new LinkedHashMap<>();
        boolean httpsOnly;
        TimestampWindow window = TimestampWindow.FIVE_MINUTES;
        int nonces = USUAL_NONCES;
        final List<GatewayApi> apis = new ArrayList<>();
        final List<String> regions = new ArrayList<>();
        final List<String> offline = new ArrayList<>();
        final List<String> maintained = new ArrayList<>();
        final List<String> unsigned = new ArrayList<>();
        final List<String> deniedAddresses = new ArrayList<>();
        final List<String> allowedAddresses = new ArrayList<>();
        final List<GatewayLimit> limits = new ArrayList<>();

        /**
         * Adds a credential.
         *
         * @throws IllegalArgumentException if there is one with its secret id
         */
        void add(GatewayCredential credential) {
            if (credentials.putIfAbsent(credential.secretId(), credential) != null) {
                throw new Problem(
                                "the gateway knows a credential with the secret id '" + credential.secretId()
                                        + "' already",
                                "",
                                "a secret id has one key",
                                "give one of them another id, or leave it out")
                        .asIllegalArgument();
            }
        }

        GatewaySettings settings() {
            return new GatewaySettings(
                    enabled,
                    verifySignatures,
                    credentials,
                    httpsOnly,
                    window,
                    nonces,
                    apis,
                    regions,
                    offline,
                    maintained,
                    unsigned,
                    deniedAddresses,
                    allowedAddresses,
                    limits);
        }
    }
}
