package io.github.tencenterrors.wiremock;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test is called in a message. */
final class TestName {

    private TestName() {}

    /** The class, the method, and which invocation of it where there are several. */
    static String of(ExtensionContext context) {
        String type = context.getTestClass().map(Class::getSimpleName).orElse("");
        String method = context.getTestMethod().map(Method::getName).orElse("");
        String display = context.getDisplayName();
        return type
                + (method.isEmpty() ? "" : "." + method)
                + (method.isEmpty() || display.startsWith(method) ? "" : " " + OneLine.of(display));
    }
}
