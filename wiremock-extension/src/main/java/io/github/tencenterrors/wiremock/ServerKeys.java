package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.code.Problem;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * What a server needs to be taken for the hosts of a certificate.
 *
 * @param store a key store with one key
 * @param authority whoever trusts it, trusts the server
 */
record ServerKeys(Path store, String password, String type, X509Certificate authority) {

    /**
     * HTTP/1.1 alone, since WireMock injects its faults into that.
     *
     * @throws IllegalArgumentException if there is another key store, which would be lost
     */
    void addTo(WireMockConfiguration options) {
        String other = options.httpsSettings().keyStorePath();
        if (!other.equals(WireMockConfiguration.options().httpsSettings().keyStorePath())) {
            throw new Problem(
                            "these options have a key store of their own",
                            other,
                            "interceptHttps() needs one with a certificate for the hosts of Tencent Cloud, and makes it",
                            "leave keystorePath(…) out, and give the hosts that are not Tencent Cloud's to interceptHttps(…)")
                    .asIllegalArgument();
        }
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
