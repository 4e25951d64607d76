package io.github.tencenterrors.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header {@code Authorization} of API 3.0, taken apart.
 *
 * @param secretId the head of the credential
 * @param signedHeaders their names, in the order in which they were signed
 */
record Tc3Authorization(String secretId, Tc3Scope scope, List<String> signedHeaders, String signature) {

    static final String SCHEME = "TC3-HMAC-SHA256";

    private static final String CREDENTIAL = "Credential=";
    private static final String SIGNED_HEADERS = "SignedHeaders=";
    private static final String SIGNATURE = "Signature=";
    private static final List<String> ALWAYS_SIGNED = List.of("content-type", "host");

    Tc3Authorization {
        signedHeaders = List.copyOf(signedHeaders);
    }

    static boolean isTc3(String header) {
        return header.startsWith(SCHEME);
    }

    /** The parts; empty where {@link #mistakeIn} finds a mistake. */
    static Optional<Tc3Authorization> of(String header) {
        return mistakeIn(header).isEmpty() ? Optional.of(parse(header)) : Optional.empty();
    }

    /** What is wrong with the header; empty if nothing is. */
    static Optional<String> mistakeIn(String header) {
        if (!header.startsWith(SCHEME + " ")) {
            return Optional.of("it does not begin with '" + SCHEME + " '");
        }
        for (String name : List.of(CREDENTIAL, SIGNED_HEADERS, SIGNATURE)) {
            if (part(header, name).isEmpty()) {
                return Optional.of("it has no '" + name + "…'");
            }
        }
        List<String> credential = split(part(header, CREDENTIAL), '/');
        if (credential.size() != 4
                || !credential.get(3).equals(Tc3Scope.END)
                || credential.stream().anyMatch(String::isEmpty)) {
            return Optional.of("its credential is not <SecretId>/<date>/<service>/" + Tc3Scope.END);
        }
        List<String> signed = split(part(header, SIGNED_HEADERS), ';');
        return ALWAYS_SIGNED.stream()
                .filter(name -> signed.stream().noneMatch(name::equalsIgnoreCase))
                .findFirst()
                .map(name -> "its SignedHeaders do not have '" + name + "', which must be signed");
    }

    private static Tc3Authorization parse(String header) {
        List<String> credential = split(part(header, CREDENTIAL), '/');
        return new Tc3Authorization(
                credential.get(0),
                Tc3Scope.of(credential.get(1), credential.get(2)),
                split(part(header, SIGNED_HEADERS), ';'),
                part(header, SIGNATURE));
    }

    /** What stands behind a name, up to the next comma. The name must not be the end of another. */
    private static String part(String header, String name) {
        int start = header.indexOf(name);
        while (start > 0 && header.charAt(start - 1) != ' ' && header.charAt(start - 1) != ',') {
            start = header.indexOf(name, start + 1);
        }
        if (start < 0) {
            return "";
        }
        int comma = header.indexOf(',', start);
        return header.substring(start + name.length(), comma < 0 ? header.length() : comma)
                .strip();
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
