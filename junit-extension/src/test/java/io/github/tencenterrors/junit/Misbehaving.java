package io.github.tencenterrors.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Other extensions around a test. */
final class Misbehaving {

    private Misbehaving() {}

    static final class AfterEach implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            throw new AssertionError("on purpose");
        }
    }

    /** Fails when JUnit closes the store of the invocation, which is the last that can fail it. */
    static final class Resource implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            context.getStore(Namespace.create(Resource.class)).put("resource", new Closeable());
        }

        private static final class Closeable implements CloseableResource, AutoCloseable {

            @Override
            public void close() {
                throw new AssertionError("on purpose");
            }
        }
    }

    static final class FailingInterceptor implements InvocationInterceptor {

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
                throws Throwable {
            invocation.proceed();
            throw new AssertionError("on purpose");
        }
    }

    static final class SkippingInterceptor implements InvocationInterceptor {

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
            invocation.skip();
        }
    }

    static final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getDisplayName().contains("4000")
                    ? ConditionEvaluationResult.disabled("on purpose")
                    : ConditionEvaluationResult.enabled("");
        }
    }

    /** Another template on the same method, whose invocations stand among those of the source. */
    static final class Template implements TestTemplateInvocationContextProvider {

        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new Plain(), new Plain());
        }

        private static final class Plain implements TestTemplateInvocationContext {}
    }

    /** Gives the invocations of the other template an argument that equals one of ours. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return Optional.of(context.getDisplayName())
                    .filter(name -> !name.contains("4000"))
                    .isPresent();
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return "4000";
        }
    }
}
