package io.github.tencenterrors.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes and keyed hashes, with one set of engines for each thread. */
final class Digests {

    private static final HexFormat HEX = HexFormat.of();

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    });

    /** A keyed hash; the names are those of Java's. */
    enum Hmac {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256");

        private final String algorithm;

        @SuppressWarnings("ImmutableEnumChecker") // each thread has its own, and begins it anew each time
        private final ThreadLocal<Mac> engine;

        Hmac(String algorithm) {
            this.algorithm = algorithm;
            this.engine = ThreadLocal.withInitial(() -> {
                try {
                    return Mac.getInstance(algorithm);
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("every JDK has " + algorithm, e);
                }
            });
        }

        String algorithm() {
            return algorithm;
        }

        byte[] of(byte[] key, String text) {
            Mac mac = engine.get();
            try {
                mac.init(new SecretKeySpec(key, algorithm));
            } catch (InvalidKeyException e) {
                throw new IllegalStateException("a bug in tencent-errors: any bytes are a key of " + algorithm, e);
            }
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Digests() {}

    static String sha256Hex(byte[] bytes) {
        return HEX.formatHex(SHA_256.get().digest(bytes));
    }

    static String sha256Hex(String text) {
        return sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** Whether two texts are the same, in a time that does not depend on where they differ. */
    static boolean areEqual(String expected, String received) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), received.getBytes(StandardCharsets.UTF_8));
    }
}
