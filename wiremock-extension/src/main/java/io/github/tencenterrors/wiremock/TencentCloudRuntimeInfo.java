package io.github.tencenterrors.wiremock;

/**
 * Where the server of a test stands in for Tencent Cloud.
 *
 * <p>Tencent's Java SDK is best pointed at it by the proxy route, since host and signature then stay those of the real
 * service: {@code setProtocol("http://")}, {@code setProxyHost(info.proxyHost())} and {@code
 * setProxyPort(info.proxyPort())} of its {@code HttpProfile}.
 *
 * @param proxyHost the host of the proxy
 * @param proxyPort the port of the proxy, for plain HTTP
 * @since 0.1
 */
public record TencentCloudRuntimeInfo(String proxyHost, int proxyPort) {

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
}
