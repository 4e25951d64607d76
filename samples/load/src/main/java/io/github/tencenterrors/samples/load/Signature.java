package io.github.tencenterrors.samples.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature TC3-HMAC-SHA256 of a POST, always of the same moment. Tencent's SDK does not get on with MockWebServer. */
final class Signature {

    static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    static final String SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    static final Instant TIME = Instant.parse("2019-02-25T16:44:25Z");

    private static final String SCOPE = "2019-02-25/cvm/tc3_request";

    private Signature() {}

    /** The header {@code Authorization}. */
    static String authorization(String contentType, String host, String body) {
        String canonicalRequest = "POST\n/\n\ncontent-type:%s\nhost:%s\n\ncontent-type;host\n%s"
                .formatted(contentType.toLowerCase(Locale.ROOT), host, sha256(body));
        String stringToSign =
                "TC3-HMAC-SHA256\n%s\n%s\n%s".formatted(TIME.getEpochSecond(), SCOPE, sha256(canonicalRequest));
        byte[] key = bytes("TC3" + SECRET_KEY);
        for (String part : SCOPE.split("/", -1)) {
            key = hmac(key, part);
        }
        return "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s"
                .formatted(SECRET_ID, SCOPE, HexFormat.of().formatHex(hmac(key, stringToSign)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
