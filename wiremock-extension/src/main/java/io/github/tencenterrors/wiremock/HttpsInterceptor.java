package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What an extension that intercepts https does around its tests.
 *
 * @param fails whether a test fails whose client asked for a host that is not intercepted
 */
record HttpsInterceptor(ProxyTarget target, ServerKeys keys, boolean fails) {

    /** Begins with the outermost class or test, and ends with it whatever happens. */
    void begin(ExtensionContext context) {
        context.getStore(Namespace.create(HttpsInterceptor.class, target))
                .getOrComputeIfAbsent(
                        Interception.class,
                        key -> Interception.begin(named(context), target, keys),
                        Interception.class);
    }

    /** Forgets what was refused before the test. */
    void beginTest(ExtensionContext context) {
        begin(context);
        running().ifPresent(Interception::takeRefused);
    }

    /**
     * Ends a test.
     *
     * @throws AssertionError if a client asked for a host that is not intercepted
     */
    void endTest() {
        List<String> refused = running().map(Interception::takeRefused).orElse(List.of());
        if (fails && !refused.isEmpty()) {
            throw new AssertionError(
                    InterceptedHosts.refusal(String.join(", ", refused)).message());
        }
    }

    TencentCloudRuntimeInfo runtimeInfo() {
        Interception interception = running().orElseThrow(() -> new Problem(
                        "https is not intercepted at the moment",
                        "",
                        "it is from before the first test until after the last",
                        "ask in a test, or in a method that runs before or after one")
                .asIllegalArgument());
        InetSocketAddress proxy = (InetSocketAddress) interception.proxy().address();
        return new TencentCloudRuntimeInfo(
                proxy.getAddress().getHostAddress(), proxy.getPort(), Optional.of(interception.trust()));
    }

    private Optional<Interception> running() {
        return Interception.active().filter(interception -> interception.isBefore(target));
    }

    private static String named(ExtensionContext context) {
        return context.getTestClass().map(Class::getName).orElseGet(context::getDisplayName);
    }
}
