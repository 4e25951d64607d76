package io.github.tencenterrors.wiremock;

import java.net.ProxySelector;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/**
 * By what the clients of this JVM find their proxy and their trust.
 *
 * <p>The system properties {@code https.proxyHost} and {@code http.proxyHost} are not among it: they would send requests
 * for every host to the proxy, and take the user's own proxy away from them.
 *
 * @param proxies empty where a client may not ask for a proxy at all
 * @param properties system properties; an empty text is one that is not set
 */
record JvmSettings(
        Optional<ProxySelector> proxies, SSLContext context, SSLSocketFactory sockets, Map<String, String> properties) {

    /** What they are now. */
    static JvmSettings now(Iterable<String> properties) {
        Map<String, String> values = new HashMap<>();
        properties.forEach(name -> values.put(name, System.getProperty(name, "")));
        try {
            return new JvmSettings(
                    Optional.ofNullable(ProxySelector.getDefault()),
                    SSLContext.getDefault(),
                    HttpsURLConnection.getDefaultSSLSocketFactory(),
                    Map.copyOf(values));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no default SSLContext: " + e.getMessage(), e);
        }
    }

    void apply() {
        ProxySelector.setDefault(proxies.orElse(null));
        SSLContext.setDefault(context);
        HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
        properties.forEach((name, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
