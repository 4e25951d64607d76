package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;

/**
 * Where the server of a test stands in for Tencent Cloud.
 *
 * <p>Tencent's Java SDK is best pointed at it by the proxy route, since host and signature then stay those of the real
 * service: {@code setProtocol("http://")}, {@code setProxyHost(info.proxyHost())} and {@code
 * setProxyPort(info.proxyPort())} of its {@code HttpProfile}.
 *
 * <p>With {@link TencentCloudExtension.Builder#interceptHttps} it is a proxy for https as well. Clients that ask the JVM
 * for proxy and trust need nothing of this; others are made with {@link #proxy()}, {@link #sslContext()} and {@link
 * #trustManager()}.
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public final class TencentCloudRuntimeInfo {

    private final String proxyHost;
    private final int proxyPort;
    private final Optional<HttpsTrust> trust;

    /** A server of one's own, which does not intercept https. */
    public TencentCloudRuntimeInfo(String proxyHost, int proxyPort) {
        this(proxyHost, proxyPort, Optional.empty());
    }

    TencentCloudRuntimeInfo(String proxyHost, int proxyPort, Optional<HttpsTrust> trust) {
        this.proxyHost = proxyHost;
        this.proxyPort = proxyPort;
        this.trust = trust;
    }

    /** The host of the proxy. */
    public String proxyHost() {
        return proxyHost;
    }

    /** The port of the proxy, for plain HTTP and, where it is intercepted, for https. */
    public int proxyPort() {
        return proxyPort;
    }

    /** The proxy for a client that takes Java's own kind, such as OkHttp. */
    public Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort));
    }

    /**
     * Trust in the server and in all that the JVM trusts besides.
     *
     * @throws IllegalArgumentException if https is not intercepted
     */
    public SSLContext sslContext() {
        return trust().context();
    }

    /**
     * The trust of {@link #sslContext()}, for clients that ask for it apart.
     *
     * @throws IllegalArgumentException if https is not intercepted
     */
    public X509TrustManager trustManager() {
        return trust().manager();
    }

    /**
     * The server as an endpoint, {@code 127.0.0.1:PORT}, for a client that cannot use a proxy. It names no service: stubs
     * that ask for one do not match.
     */
    public String endpoint() {
        return proxyHost + ":" + proxyPort;
    }

    /** The server as a URL, {@code http://127.0.0.1:PORT}. */
    public String baseUrl() {
        return "http://" + endpoint();
    }

    @Override
    public String toString() {
        return "TencentCloudRuntimeInfo[" + baseUrl()
                + trust.map(any -> ", intercepts https]").orElse("]");
    }

    private HttpsTrust trust() {
        return trust.orElseThrow(() -> new Problem(
                        "this server does not intercept https",
                        baseUrl(),
                        "it has no certificate for the hosts of Tencent Cloud",
                        "build its extension with interceptHttps()")
                .asIllegalArgument());
    }
}
