package io.github.tencenterrors.gateway;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as a client does. Shares no code with the gateway, so that both would have to make one mistake. */
final class Signed {

    private Signed() {}

    /** A request of API 3.0 with TC3, whose headers {@code Content-Type} and {@code Host} are signed. */
    static Sent tc3(Sent request, String secretId, String key, long time) {
        String service = request.headers().get("Host").replaceAll("[.:].*", "");
        return tc3(request, secretId, key, time, service);
    }

    static Sent tc3(Sent request, String secretId, String key, long time, String service) {
        String date = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(Instant.ofEpochSecond(time));
        return tc3(request, secretId, key, time, service, date);
    }

    static Sent tc3(Sent request, String secretId, String key, long time, String service, String date) {
        String[] target = request.target().split("\\?", 2);
        boolean unsigned = "UNSIGNED-PAYLOAD".equals(request.headers().get("X-TC-Content-SHA256"));
        String canonical = String.join(
                "\n",
                request.method(),
                target[0],
                target.length > 1 ? target[1] : "",
                "content-type:" + request.headers().get("Content-Type").toLowerCase(Locale.ROOT),
                "host:" + request.headers().get("Host"),
                "",
                "content-type;host",
                sha256(unsigned ? "UNSIGNED-PAYLOAD".getBytes(StandardCharsets.UTF_8) : request.body()));
        String scope = date + "/" + service + "/tc3_request";
        String text =
                "TC3-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(canonical.getBytes(StandardCharsets.UTF_8));
        byte[] dated = hmac("HmacSHA256", ("TC3" + key).getBytes(StandardCharsets.UTF_8), date);
        byte[] derived = hmac("HmacSHA256", hmac("HmacSHA256", dated, service), "tc3_request");
        return request.with("X-TC-Timestamp", Long.toString(time))
                .with(
                        "Authorization",
                        "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s"
                                .formatted(
                                        secretId, scope, HexFormat.of().formatHex(hmac("HmacSHA256", derived, text))));
    }

    /** A request of any generation with all parameters but the signature in its query, or in its form. */
    static Sent v1(Sent request, String key) {
        boolean isForm = request.method().equals("POST");
        String[] target = request.target().split("\\?", 2);
        String given = isForm ? new String(request.body(), StandardCharsets.UTF_8) : target[1];
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : given.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        StringBuilder text = new StringBuilder();
        parameters.forEach((name, value) ->
                text.append('&').append(name.replace('_', '.')).append('=').append(value));
        String plain = request.method() + request.headers().get("Host") + target[0] + "?" + text.substring(1);
        String signature = Base64.getEncoder()
                .encodeToString(hmac(
                        parameters.getOrDefault("SignatureMethod", "HmacSHA1"),
                        key.getBytes(StandardCharsets.UTF_8),
                        plain));
        String signed = given + "&Signature=" + URLEncoder.encode(signature, StandardCharsets.UTF_8);
        return isForm
                ? request.withBody(signed.getBytes(StandardCharsets.UTF_8))
                : request.withTarget(target[0] + "?" + signed);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(String algorithm, byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
