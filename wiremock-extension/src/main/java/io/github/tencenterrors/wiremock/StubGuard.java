package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Has a stub checked when it is registered, or edited, rather than let it answer wrongly.
 *
 * <p>WireMock 4 returns the stub from the methods that are void in WireMock 3. No class can implement both, so the
 * listener is a proxy that goes by the names of the methods.
 */
final class StubGuard implements InvocationHandler {

    private static final String NAME = "tencent-stub-guard";

    private final StubRules rules;

    private StubGuard(StubRules rules) {
        this.rules = rules;
    }

    static StubLifecycleListener listener(StubRules rules) {
        return (StubLifecycleListener) Proxy.newProxyInstance(
                StubGuard.class.getClassLoader(), new Class<?>[] {StubLifecycleListener.class}, new StubGuard(rules));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return switch (method.getName()) {
            case "beforeStubCreated", "beforeStubEdited" -> {
                StubMapping stub = (StubMapping) given[given.length - 1];
                rules.require(stub);
                yield method.getReturnType() == void.class ? null : stub;
            }
            case "getName", "toString" -> NAME;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == given[0];
            default -> InvocationHandler.invokeDefault(proxy, method, given);
        };
    }
}
