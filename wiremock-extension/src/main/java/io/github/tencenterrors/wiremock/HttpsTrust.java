package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trust in all that this JVM trusts, and in our authority.
 *
 * @param store a file of the same certificates, for clients that make their own trust from system properties
 */
record HttpsTrust(SSLContext context, X509TrustManager manager, Path store) {

    // A trust store holds nothing secret, but without a password Java does not check that it is whole.
    private static final String PASSWORD = "tencent-errors";
    private static final String TYPE = "JKS";

    static HttpsTrust with(X509Certificate authority) {
        try {
            KeyStore all = KeyStore.getInstance(TYPE);
            all.load(null, null);
            all.setCertificateEntry("tencent-errors", authority);
            X509Certificate[] before = manager(null).getAcceptedIssuers();
            for (int i = 0; i < before.length; i++) {
                all.setCertificateEntry("jvm-" + i, before[i]);
            }
            X509TrustManager manager = manager(all);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return new HttpsTrust(context, manager, saved(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    new Problem(
                                    "https cannot be intercepted",
                                    "the JVM's own trust store",
                                    String.valueOf(e.getMessage()),
                                    "mend or remove the system properties javax.net.ssl.trustStore…")
                            .message(),
                    e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system properties by which a client finds the store; a provider fits another store alone. */
    Map<String, String> properties() {
        return Map.of(
                "javax.net.ssl.trustStore",
                store.toString(),
                "javax.net.ssl.trustStorePassword",
                PASSWORD,
                "javax.net.ssl.trustStoreType",
                TYPE,
                "javax.net.ssl.trustStoreProvider",
                "");
    }

    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("it has no trust in certificates"));
    }

    private static Path saved(KeyStore store) throws IOException, GeneralSecurityException {
        Path file = Files.createTempFile("tencent-errors", ".jks");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
