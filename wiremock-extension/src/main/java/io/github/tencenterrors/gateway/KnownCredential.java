package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Digests.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A credential with the keys derived from it, of which it keeps a few. */
final class KnownCredential {

    /** A client signs with one date and a few services; what more come is forgotten, since requests name them. */
    private static final int MOST_KEYS = 64;

    private final GatewayCredential credential;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    KnownCredential(GatewayCredential credential) {
        this.credential = credential;
    }

    GatewayCredential credential() {
        return credential;
    }

    /** The key of a scope of TC3, {@code date/service}. */
    byte[] keyOf(Tc3Scope scope) {
        byte[] known = keys.get(scope.text());
        if (known != null) {
            return known;
        }
        if (keys.size() >= MOST_KEYS) {
            keys.clear();
        }
        byte[] derived = scope.keyOf("TC3" + credential.secretKey());
        keys.put(scope.text(), derived);
        return derived;
    }

    byte[] key() {
        return credential.secretKey().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] derived(String key, String date, String service) {
        byte[] dated = Hmac.SHA256.of(key.getBytes(StandardCharsets.UTF_8), date);
        return Hmac.SHA256.of(Hmac.SHA256.of(dated, service), Tc3Scope.END);
    }
}
