package io.github.tencenterrors.wiremock;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends requests for intercepted hosts to the interception of the moment, and leaves all others to whom they had before.
 *
 * <p>A client keeps the selector it was made with. Made in one test, it therefore follows the interception of the next,
 * and once there is none it is as if it had been made outside.
 */
final class InterceptingProxySelector extends ProxySelector {

    /** Not plain sockets, which ask as well but speak to no HTTP proxy. */
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Optional<ProxySelector> others;

    InterceptingProxySelector(Optional<ProxySelector> others) {
        this.others = others;
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        return Interception.active()
                .filter(interception -> SCHEMES.contains(uri.getScheme()))
                .filter(interception -> interception.claims(host))
                .map(interception -> List.of(interception.proxy()))
                .orElseGet(() -> others.map(selector -> selector.select(uri)).orElse(List.of(Proxy.NO_PROXY)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        others.ifPresent(selector -> selector.connectFailed(uri, address, failure));
    }
}
