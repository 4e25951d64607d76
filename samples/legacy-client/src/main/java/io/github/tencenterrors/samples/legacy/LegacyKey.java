package io.github.tencenterrors.samples.legacy;

/**
 * An API key.
 *
 * @param secretId names the key
 * @param secretKey signs; never shown
 * @since 0.1
 */
public record LegacyKey(String secretId, String secretKey) {

    @Override
    public String toString() {
        return "LegacyKey[" + secretId + "]";
    }
}
