package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Digests.Hmac;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a client may have signed with HmacSHA1 or HmacSHA256 instead of its request: frequent mistakes, tried in turn. */
final class V1Guesses {

    private V1Guesses() {}

    /** What differs; empty if no guess makes the signature right. */
    static Optional<String> first(Call call, String received, Hmac method, KnownCredential known) {
        String text = V1Signature.text(call.request(), call.parameters()).stringToSign();
        if (isRight(text, received.replace(' ', '+'), method, known)) {
            return Optional.of("the signature: its '+' has become a blank; it must be URL-encoded when it is sent");
        }
        for (Hmac other : Hmac.values()) {
            if (other != method && isRight(text, received, other, known)) {
                return Optional.of("the method: it was signed with " + other.algorithm() + ", and SignatureMethod says "
                        + method.algorithm());
            }
        }
        for (Map.Entry<String, String> guess : guesses(call, text).entrySet()) {
            if (isRight(guess.getValue(), received, method, known)) {
                return Optional.of(guess.getKey());
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> guesses(Call call, String text) {
        ReceivedRequest request = call.request();
        String head = request.method() + request.host() + request.path() + "?";
        String rest = text.substring(head.length());
        Map<String, String> guesses = new LinkedHashMap<>();
        guesses.put(
                "the values: they were signed URL-encoded, and are to be signed as they are",
                head + parameters(call, true, true, true));
        guesses.put("the names: their '_' is to be signed as '.'", head + parameters(call, false, true, false));
        guesses.put(
                "the order: the parameters are to be signed sorted by name",
                head + parameters(call, false, false, true));
        guesses.put(
                "the method: it was signed for " + (call.isGet() ? "POST" : "GET"),
                (call.isGet() ? "POST" : "GET") + request.host() + request.path() + "?" + rest);
        guesses.put(
                "the host: '" + request.hostName() + "' was signed, and the request has '" + request.host() + "'",
                request.method() + request.hostName() + request.path() + "?" + rest);
        guesses.put(
                "the path: '/' was signed, and the request has '" + request.path() + "'",
                request.method() + request.host() + "/?" + rest);
        guesses.put(
                "the path: '/v2/index.php' was signed, and the request has '" + request.path() + "'",
                request.method() + request.host() + "/v2/index.php?" + rest);
        return guesses;
    }

    private static String parameters(Call call, boolean encoded, boolean sorted, boolean dotted) {
        StringBuilder text = new StringBuilder();
        Iterable<Parameters.Parameter> all =
                sorted ? call.parameters().sorted() : call.parameters().all();
        for (Parameters.Parameter each : all) {
            if (!each.name().equals(CommonParameter.SIGNATURE.parameter())) {
                text.append(text.isEmpty() ? "" : "&")
                        .append(dotted ? each.name().replace('_', '.') : each.name())
                        .append('=')
                        .append(encoded ? URLEncoder.encode(each.value(), StandardCharsets.UTF_8) : each.value());
            }
        }
        return text.toString();
    }

    private static boolean isRight(String text, String received, Hmac method, KnownCredential known) {
        return Digests.areEqual(V1Signature.of(new SignedText("", text), known.key(), method), received);
    }
}
