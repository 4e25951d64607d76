package io.github.tencenterrors.gateway;

/**
 * For what a signature of TC3 holds.
 *
 * @param text {@code date/service/tc3_request}, as the request has it
 */
record Tc3Scope(String text, String date, String service) {

    static final String END = "tc3_request";

    static Tc3Scope of(String date, String service) {
        return new Tc3Scope(date + "/" + service + "/" + END, date, service);
    }

    byte[] keyOf(String key) {
        return KnownCredential.derived(key, date, service);
    }
}
