package io.github.tencenterrors.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * Sees an invocation twice: when its body is about to run, and when JUnit has its result, which is after everything that
 * may still fail it.
 */
final class ObservedInvocations implements InvocationInterceptor, TestWatcher {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        reached(call, context);
        invocation.proceed();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        reached(call, context);
        invocation.proceed();
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        settled(context, PlayedResult.PASSED);
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        settled(context, PlayedResult.ABORTED);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        settled(context, PlayedResult.FAILED);
    }

    private static void reached(ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        Playing playing = Playing.in(context);
        if (playing != null) {
            playing.reached(context, supplied(call.getArguments()));
        }
    }

    /** By now the store of the invocation itself is closed. */
    private static void settled(ExtensionContext context, PlayedResult result) {
        Playing playing = context.getParent().map(Playing::in).orElse(null);
        if (playing != null) {
            playing.settled(context, result);
        }
    }

    /** What the method is given; in place of an accessor, what it gives access to. */
    private static List<Object> supplied(List<Object> arguments) {
        List<Object> supplied = new ArrayList<>();
        for (Object each : arguments) {
            if (each instanceof ArgumentsAccessor accessor) {
                supplied.addAll(accessor.toList());
            } else {
                supplied.add(each);
            }
        }
        return supplied;
    }
}
