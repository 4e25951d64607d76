package io.github.tencenterrors.gateway;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why a signature was not accepted, for the developer of the client: what the gateway signed, without the key.
 *
 * <p>The values of parameters that may be secrets are left out, and endless texts are cut.
 */
final class SignatureExplanation {

    private static final int LONGEST = 4_000;
    private static final Set<String> HARMLESS = Set.of("secretid", "signaturemethod");
    private static final Set<String> SECRETS =
            Set.of("token", "secret", "password", "passwd", "credential", "privatekey");

    private SignatureExplanation() {}

    static String of(String received, SignedText text, Optional<String> difference) {
        StringBuilder explanation =
                new StringBuilder("the signature is not the one of this request with the key of its secret id");
        explanation
                .append("\ndiffers: ")
                .append(
                        difference.orElse(
                                "no mistake that is often made; if the client signed the texts below, it has another secret key"));
        explanation.append("\nsignature received: ").append(shown(received));
        if (!text.canonicalRequest().isEmpty()) {
            append(explanation, "canonical request expected:", maskedHeaders(text.canonicalRequest()));
        }
        append(
                explanation,
                "string to sign expected:",
                text.canonicalRequest().isEmpty() ? maskedParameters(text.stringToSign()) : text.stringToSign());
        return explanation.toString();
    }

    private static void append(StringBuilder explanation, String what, String text) {
        explanation.append('\n').append(what).append("\n  ").append(shown(text).replace("\n", "\n  "));
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** The third line is the query, then come the headers, one a line. */
    private static String maskedHeaders(String canonical) {
        StringBuilder masked = new StringBuilder(canonical.length());
        int number = 0;
        for (String line : canonical.split("\n", -1)) {
            masked.append(number == 0 ? "" : "\n").append(number == 2 ? maskedParameters(line) : maskedHeader(line));
            number++;
        }
        return masked.toString();
    }

    private static String maskedHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && isSecret(line.substring(0, colon)) ? line.substring(0, colon) + ":***" : line;
    }

    private static String maskedParameters(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int start = text.indexOf('?') + 1;
        masked.append(text, 0, start);
        boolean first = true;
        for (String pair : text.substring(start).split("&", -1)) {
            int equals = pair.indexOf('=');
            masked.append(first ? "" : "&")
                    .append(
                            equals > 0 && isSecret(pair.substring(0, equals))
                                    ? pair.substring(0, equals) + "=***"
                                    : pair);
            first = false;
        }
        return masked.toString();
    }

    private static boolean isSecret(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return !HARMLESS.contains(folded) && SECRETS.stream().anyMatch(folded::contains);
    }
}
