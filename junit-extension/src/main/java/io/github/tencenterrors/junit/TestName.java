package io.github.tencenterrors.junit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test is called where somebody looks for it: its class, its method, and the simple types of its parameters. */
final class TestName {

    private TestName() {}

    static String of(ExtensionContext invocation) {
        Method method = invocation.getRequiredTestMethod();
        return of(invocation.getRequiredTestClass().getName(), method);
    }

    static String of(String className, Method method) {
        return className + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
