package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * What a server needs to be taken for the hosts of a certificate.
 *
 * @param store a key store with one key
 * @param authority whoever trusts it, trusts the server
 */
record ServerKeys(Path store, String password, String type, X509Certificate authority) {

    /** HTTP/1.1 alone, since WireMock injects its faults into that. */
    void addTo(WireMockConfiguration options) {
        if (!options.httpsSettings().enabled()) {
            options.dynamicHttpsPort();
        }
        options.keystorePath(store.toString())
                .keystorePassword(password)
                .keyManagerPassword(password)
                .keystoreType(type)
                .http2TlsDisabled(true);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ServerKeys[" + store + "]";
    }
}
