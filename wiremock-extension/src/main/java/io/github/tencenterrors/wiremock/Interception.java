package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;

/**
 * The time during which this JVM's https to Tencent Cloud goes to a server of ours. There is one at a time.
 *
 * <p>A second one is refused, not made to wait: JUnit's worker that waits may be the one that is needed for the first to
 * end.
 */
final class Interception implements ClosedByJUnit {

    private static volatile Optional<Interception> active = Optional.empty();

    private final String owner;
    private final ProxyTarget target;
    private final HttpsTrust trust;
    private final JvmSettings before;
    private final InterceptingProxy proxy;

    private Interception(String owner, ProxyTarget target, ServerKeys keys) {
        this.owner = owner;
        this.target = target;
        this.trust = HttpsTrust.with(keys.authority());
        this.before = JvmSettings.now(trust.properties().keySet());
        this.proxy = InterceptingProxy.before(target);
    }

    static Optional<Interception> active() {
        return active;
    }

    /**
     * Begins one.
     *
     * @throws IllegalArgumentException if there is one already; that goes on undisturbed
     */
    static synchronized Interception begin(String owner, ProxyTarget target, ServerKeys keys) {
        active.ifPresent(other -> {
            throw new Problem(
                            "https is intercepted already",
                            "%s, while %s does it".formatted(owner, other.owner),
                            "proxy and trust are settings of the whole JVM",
                            "one extension with interceptHttps() for a class and those nested in it; where classes run in"
                                    + " parallel, @ResourceLock(Resources.SYSTEM_PROPERTIES) on each that has one")
                    .asIllegalArgument();
        });
        Interception begun = new Interception(owner, target, keys);
        active = Optional.of(begun);
        new JvmSettings(
                        Optional.of(new InterceptingProxySelector(begun.before.proxies())),
                        begun.trust.context(),
                        begun.trust.context().getSocketFactory(),
                        begun.trust.properties())
                .apply();
        return begun;
    }

    /** Ends it, and puts everything back as it was. */
    @Override
    public void close() {
        synchronized (Interception.class) {
            if (active.filter(this::equals).isPresent()) {
                before.apply();
                active = Optional.empty();
                proxy.close();
                trust.delete();
            }
        }
    }

    boolean isBefore(ProxyTarget server) {
        return target.equals(server);
    }

    boolean claims(String host) {
        return target.hosts().claim(host);
    }

    Proxy proxy() {
        return proxy.address();
    }

    HttpsTrust trust() {
        return trust;
    }

    List<String> takeRefused() {
        return proxy.takeRefused();
    }
}
