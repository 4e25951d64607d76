package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Parameters.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a signature was not accepted, for the developer of the client: what the gateway signed, without the key.
 *
 * <p>The values of parameters that may be secrets are left out, and endless texts are cut.
 */
final class SignatureExplanation {

    private static final int LONGEST = 4_000;
    private static final Set<String> HARMLESS = Set.of("secretid", "signaturemethod", "signatureversion");
    private static final Pattern SECRET =
            Pattern.compile("secret|signature|token|password|passwd|private[_-]?key|credential|authorization");

    private SignatureExplanation() {}

    /**
     * The explanation.
     *
     * @param text of an older signature, whose string to sign has the parameters themselves, made of {@link #masked} ones
     */
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
        append(explanation, "string to sign expected:", text.stringToSign());
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
            masked.append(number == 0 ? "" : "\n").append(number == 2 ? maskedQuery(line) : maskedHeader(line));
            number++;
        }
        return masked.toString();
    }

    private static String maskedHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && isSecret(line.substring(0, colon)) ? line.substring(0, colon) + ":***" : line;
    }

    /** Values are encoded, so that each ends at the next {@code &}. */
    private static String maskedQuery(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> {
                    int equals = pair.indexOf('=');
                    return equals > 0 && isSecret(Parameters.decoded(pair.substring(0, equals)))
                            ? pair.substring(0, equals) + "=***"
                            : pair;
                })
                .collect(Collectors.joining("&"));
    }

    /** The same parameters, as far as they may be shown. */
    static Parameters masked(Parameters parameters) {
        return parameters.map(each -> isSecret(each.name()) ? new Parameter(each.name(), "***") : each);
    }

    private static boolean isSecret(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return SECRET.matcher(folded).find() && !HARMLESS.contains(folded);
    }
}
