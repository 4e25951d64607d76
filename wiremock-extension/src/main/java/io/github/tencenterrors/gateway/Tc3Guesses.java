package io.github.tencenterrors.gateway;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a client may have signed with TC3 instead of its request: mistakes that are often made, each tried in turn. */
final class Tc3Guesses {

    private static final String HASH_OF_NOTHING = Digests.sha256Hex("");
    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-8",
            "application/json",
            "application/json;charset=utf-8",
            "application/x-www-form-urlencoded");

    private final Call call;
    private final Tc3Authorization authorization;
    private final String timestamp;
    private final KnownCredential known;
    private final Map<String, String> guesses = new LinkedHashMap<>();

    private Tc3Guesses(Call call, Tc3Authorization authorization, String timestamp, KnownCredential known) {
        this.call = call;
        this.authorization = authorization;
        this.timestamp = timestamp;
        this.known = known;
    }

    /** What differs; empty if no guess makes the signature right. */
    static Optional<String> first(Call call, Tc3Authorization authorization, String timestamp, KnownCredential known) {
        return new Tc3Guesses(call, authorization, timestamp, known).first();
    }

    private Optional<String> first() {
        for (String name : authorization.signedHeaders()) {
            if (call.request().header(name).isEmpty()) {
                return Optional.of("the header '" + name + "' is signed, and the request has none");
            }
        }
        Tc3Scope scope = authorization.scope();
        String canonical =
                Tc3Signature.text(call.request(), authorization, timestamp).canonicalRequest();
        if (isRight(canonical, scope, timestamp, known.credential().secretKey().strip(), "TC3")
                || isRight(canonical, scope, timestamp, " " + known.credential().secretKey(), "TC3")
                || isRight(canonical, scope, timestamp, known.credential().secretKey() + "\n", "TC3")) {
            return Optional.of("the key: it was signed with blanks before or behind it");
        }
        if (isRight(canonical, scope, timestamp, known.credential().secretKey(), "")) {
            return Optional.of("the key: it was derived without 'TC3' before it");
        }
        if (Tc3Signature.of(
                        new SignedText(canonical, Tc3Signature.stringToSign(canonical, scope, timestamp)),
                        known.keyOf(scope))
                .equalsIgnoreCase(authorization.signature())) {
            return Optional.of("the signature: its hexadecimal digits are to be in lower case");
        }
        addGuesses(canonical);
        for (Map.Entry<String, String> guess : guesses.entrySet()) {
            if (isRight(guess.getValue(), scope, timestamp)) {
                return Optional.of(guess.getKey());
            }
        }
        String local = Instant.ofEpochSecond(Digits.parse(timestamp))
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
        for (Tc3Scope other : List.of(Tc3Scope.of(utcDay(), scope.service()), Tc3Scope.of(local, scope.service()))) {
            if (!other.equals(scope) && isRight(canonical, other, timestamp)) {
                return Optional.of("the date: it was signed with '" + other.date() + "', and the credential says '"
                        + scope.date() + "'");
            }
        }
        return call.service()
                .filter(service -> !service.equals(scope.service()))
                .filter(service -> isRight(canonical, Tc3Scope.of(scope.date(), service), timestamp))
                .map(service -> "the service: it was signed for '" + service + "', and the credential says '"
                        + scope.service() + "'");
    }

    private void addGuesses(String canonical) {
        String[] lines = canonical.split("\n", -1);
        String host = call.request().host();
        guess(canonical, "\nhost:" + host.toLowerCase(java.util.Locale.ROOT) + "\n", hosts(), "host:", "the host");
        types(canonical);
        String hash = lines[lines.length - 1];
        replaceHash(canonical, hash, HASH_OF_NOTHING, "the body: an empty one was signed");
        replaceHash(
                canonical,
                hash,
                Digests.sha256Hex(Tc3Signature.UNSIGNED_PAYLOAD),
                "the body: UNSIGNED-PAYLOAD was signed, and the header " + Tc3Signature.PAYLOAD_HEADER
                        + " does not say so");
        replaceHash(
                canonical,
                hash,
                Digests.sha256Hex(call.request().body()),
                "the body: it was signed, and the header " + Tc3Signature.PAYLOAD_HEADER + " says UNSIGNED-PAYLOAD");
        replaceHash(canonical, hash, Digests.sha256Hex("{}"), "the body: {} was signed");
        line(lines, 0, call.isGet() ? "POST" : "GET", "the method: it was signed for another one");
        line(
                lines,
                1,
                "/",
                "the path: '/' was signed, and the request has '"
                        + call.request().path() + "'");
        line(lines, 2, "", "the query: none was signed, and the request has one");
        guesses.put("the headers: their values were signed as they are, and are to be in lower case", asTheyAre(lines));
    }

    private List<String> hosts() {
        String service = authorization.scope().service();
        return List.of(
                call.request().hostName(),
                service + ".tencentcloudapi.com",
                service + "." + call.value(CommonParameter.REGION).orElse("") + ".tencentcloudapi.com");
    }

    private void types(String canonical) {
        String type = call.request().header("Content-Type").strip().toLowerCase(java.util.Locale.ROOT);
        guess(canonical, "\ncontent-type:" + type + "\n", TYPES, "content-type:", "the header Content-Type");
    }

    private void guess(String canonical, String line, List<String> values, String name, String what) {
        int at = canonical.indexOf(line);
        if (at < 0) {
            return;
        }
        for (String value : values) {
            guesses.put(
                    what + ": '" + value + "' was signed, and the request has '"
                            + line.substring(name.length() + 1, line.length() - 1) + "'",
                    canonical.substring(0, at) + "\n" + name + value + "\n" + canonical.substring(at + line.length()));
        }
    }

    private void replaceHash(String canonical, String hash, String other, String what) {
        guesses.put(what, canonical.substring(0, canonical.length() - hash.length()) + other);
    }

    private void line(String[] lines, int number, String value, String what) {
        String[] copy = lines.clone();
        copy[number] = value;
        guesses.put(what, String.join("\n", copy));
    }

    private String asTheyAre(String[] lines) {
        String[] copy = lines.clone();
        List<String> names = authorization.signedHeaders();
        for (int i = 0; i < names.size(); i++) {
            copy[3 + i] = names.get(i) + ":" + call.request().header(names.get(i));
        }
        return String.join("\n", copy);
    }

    private String utcDay() {
        return java.time.LocalDate.ofEpochDay(Digits.parse(timestamp) / 86_400).toString();
    }

    private boolean isRight(String canonical, Tc3Scope scope, String time) {
        return isRight(canonical, scope, time, known.credential().secretKey(), "TC3");
    }

    private boolean isRight(String canonical, Tc3Scope scope, String time, String key, String prefix) {
        SignedText text = new SignedText(canonical, Tc3Signature.stringToSign(canonical, scope, time));
        return Digests.areEqual(Tc3Signature.of(text, scope.keyOf(prefix + key)), authorization.signature());
    }
}
