package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Digests.Hmac;
import java.util.List;
import java.util.Locale;

/**
 * The signature TC3-HMAC-SHA256 of API 3.0.
 *
 * <p>Path and query go in as they came, undecoded; the documentation has the path always {@code /}, and the query empty in
 * a POST, so what does not is no longer what the client signed.
 */
final class Tc3Signature {

    static final String PAYLOAD_HEADER = "X-TC-Content-SHA256";
    static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

    private static final String HASH_OF_UNSIGNED = Digests.sha256Hex(UNSIGNED_PAYLOAD);

    private Tc3Signature() {}

    static SignedText text(ReceivedRequest request, Tc3Authorization authorization, String timestamp) {
        StringBuilder canonical = new StringBuilder(512)
                .append(request.method())
                .append('\n')
                .append(request.path())
                .append('\n')
                .append(request.query())
                .append('\n');
        List<String> names = authorization.signedHeaders();
        for (String name : names) {
            canonical
                    .append(name.toLowerCase(Locale.ROOT))
                    .append(':')
                    .append(request.header(name).strip().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        canonical.append('\n');
        for (int i = 0; i < names.size(); i++) {
            canonical.append(i == 0 ? "" : ";").append(names.get(i).toLowerCase(Locale.ROOT));
        }
        String text = canonical.append('\n').append(payloadHash(request)).toString();
        return new SignedText(text, stringToSign(text, authorization.scope(), timestamp));
    }

    static String stringToSign(String canonicalRequest, Tc3Scope scope, String timestamp) {
        return Tc3Authorization.SCHEME + "\n" + timestamp + "\n" + scope.text() + "\n"
                + Digests.sha256Hex(canonicalRequest);
    }

    static String of(SignedText text, byte[] key) {
        return Digests.hex(Hmac.SHA256.of(key, text.stringToSign()));
    }

    private static String payloadHash(ReceivedRequest request) {
        return request.header(PAYLOAD_HEADER).equals(UNSIGNED_PAYLOAD)
                ? HASH_OF_UNSIGNED
                : Digests.sha256Hex(request.body());
    }
}
