package io.github.tencenterrors.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a client may have signed with TC3 instead of its request: mistakes that are often made, each tried in turn. */
final class Tc3Guesses {

    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-8",
            "application/json",
            "application/json;charset=utf-8",
            "application/x-www-form-urlencoded");

    private final Call call;
    private final ReceivedRequest request;
    private final Tc3Authorization authorization;
    private final String timestamp;
    private final String key;
    private final String canonical;

    private Tc3Guesses(Call call, Tc3Authorization authorization, String timestamp, KnownCredential known) {
        this.call = call;
        this.request = call.request();
        this.authorization = authorization;
        this.timestamp = timestamp;
        this.key = known.credential().secretKey();
        this.canonical = Tc3Signature.text(request, authorization, timestamp).canonicalRequest();
    }

    /** What differs; empty if no guess makes the signature right. */
    static Optional<String> first(Call call, Tc3Authorization authorization, String timestamp, KnownCredential known) {
        Tc3Guesses guesses = new Tc3Guesses(call, authorization, timestamp, known);
        return guesses.missingHeader()
                .or(guesses::digits)
                .or(guesses::key)
                .or(guesses::requests)
                .or(guesses::scopes);
    }

    private Optional<String> missingHeader() {
        return authorization.signedHeaders().stream()
                .filter(name -> request.header(name).isEmpty())
                .findFirst()
                .map(name -> "the header '" + name + "' is signed, and the request has none");
    }

    private Optional<String> digits() {
        return signature(canonical, authorization.scope(), "TC3" + key).equalsIgnoreCase(authorization.signature())
                ? Optional.of("the signature: its hexadecimal digits are to be in lower case")
                : Optional.empty();
    }

    private Optional<String> key() {
        if (isRight(canonical, authorization.scope(), key)) {
            return Optional.of("the key: it was derived without 'TC3' before it");
        }
        return Stream.of(" " + key, key + " ", key + "\n", key.strip())
                .filter(other -> !other.equals(key) && isRight(canonical, authorization.scope(), "TC3" + other))
                .findFirst()
                .map(any -> "the key: there are blanks before or behind it, in the client or in the gateway");
    }

    private Optional<String> requests() {
        Map<String, String> guesses = new LinkedHashMap<>();
        hosts().forEach(host -> putHeader(guesses, "host", host, "the host"));
        TYPES.forEach(type -> putHeader(guesses, "content-type", type, "the header Content-Type"));
        putHash(guesses, "", "the body: an empty one was signed");
        putHash(
                guesses,
                Tc3Signature.UNSIGNED_PAYLOAD,
                "the body: UNSIGNED-PAYLOAD was signed, and the header " + Tc3Signature.PAYLOAD_HEADER
                        + " does not say so");
        putHash(guesses, "{}", "the body: {} was signed");
        guesses.put(
                "the body: it was signed, and the header " + Tc3Signature.PAYLOAD_HEADER + " says UNSIGNED-PAYLOAD",
                withHash(Digests.sha256Hex(request.body())));
        guesses.put("the method: it was signed for another one", withLine(0, call.isGet() ? "POST" : "GET"));
        guesses.put("the path: '/' was signed, and the request has '" + request.path() + "'", withLine(1, "/"));
        guesses.put("the query: none was signed, and the request has one", withLine(2, ""));
        guesses.put("the headers: their values were signed as they are, and are to be in lower case", asTheyAre());
        return guesses.entrySet().stream()
                .filter(guess -> isRight(guess.getValue(), authorization.scope(), "TC3" + key))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private List<String> hosts() {
        String service = authorization.scope().service();
        String region = call.value(CommonParameter.REGION).orElse("");
        return List.of(service + ".tencentcloudapi.com", service + "." + region + ".tencentcloudapi.com");
    }

    private void putHeader(Map<String, String> guesses, String name, String value, String what) {
        String line = "\n" + name + ":" + request.header(name).strip().toLowerCase(Locale.ROOT) + "\n";
        String other = "\n" + name + ":" + value + "\n";
        int at = canonical.indexOf(line);
        if (at >= 0) {
            guesses.put(
                    what + ": '" + value + "' was signed, and the request has '" + request.header(name) + "'",
                    canonical.substring(0, at) + other + canonical.substring(at + line.length()));
        }
    }

    private void putHash(Map<String, String> guesses, String body, String what) {
        guesses.put(what, withHash(Digests.sha256Hex(body)));
    }

    private String withHash(String hash) {
        return canonical.substring(0, canonical.lastIndexOf('\n') + 1) + hash;
    }

    private String withLine(int number, String value) {
        String[] lines = canonical.split("\n", -1);
        lines[number] = value;
        return String.join("\n", lines);
    }

    private String asTheyAre() {
        String[] lines = canonical.split("\n", -1);
        List<String> names = authorization.signedHeaders();
        for (int i = 0; i < names.size(); i++) {
            lines[3 + i] = names.get(i) + ":" + request.header(names.get(i));
        }
        return String.join("\n", lines);
    }

    private Optional<String> scopes() {
        Tc3Scope scope = authorization.scope();
        Instant time = Instant.ofEpochSecond(Digits.seconds(timestamp));
        return Stream.of(ZoneOffset.UTC, ZoneId.systemDefault(), ZoneOffset.ofHours(8))
                .map(zone -> LocalDate.ofInstant(time, zone).toString())
                .filter(date -> isRight(canonical, Tc3Scope.of(date, scope.service()), "TC3" + key))
                .findFirst()
                .map(date ->
                        "the date: it was signed with '" + date + "', and the credential says '" + scope.date() + "'")
                .or(() -> call.service()
                        .filter(service -> isRight(canonical, Tc3Scope.of(scope.date(), service), "TC3" + key))
                        .map(service -> "the service: it was signed for '" + service + "', and the credential says '"
                                + scope.service() + "'"));
    }

    private boolean isRight(String request, Tc3Scope scope, String fullKey) {
        return Digests.areEqual(signature(request, scope, fullKey), authorization.signature());
    }

    private String signature(String request, Tc3Scope scope, String fullKey) {
        return Tc3Signature.of(
                new SignedText(request, Tc3Signature.stringToSign(request, scope, timestamp)), scope.keyOf(fullKey));
    }
}
