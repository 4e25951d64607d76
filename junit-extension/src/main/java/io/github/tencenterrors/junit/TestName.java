package io.github.tencenterrors.junit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test is called where somebody looks for it.
 *
 * @param type the class that runs, which may have inherited the method
 * @param method the method
 */
record TestName(Class<?> type, Method method) {

    static TestName of(ExtensionContext invocation) {
        return new TestName(invocation.getRequiredTestClass(), invocation.getRequiredTestMethod());
    }

    /** Class, method, and the simple types of its parameters. */
    String text() {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", type.getName() + "." + method.getName() + "(", ")"));
    }
}
