package io.github.tencenterrors.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Sees an invocation twice: when its body is about to run, and when JUnit has its result, which is after everything that
 * may still fail it.
 */
final class ObservedInvocations implements InvocationInterceptor, TestWatcher {

    /** Invocations of a method come in a row, and a look into one of JUnit's stores costs more than all else that is done here. */
    private volatile @Nullable Found last;

    private record Found(ExtensionContext around, Playing playing) {}

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

    private void reached(ReflectiveInvocationContext<Method> call, ExtensionContext invocation) {
        Playing playing = playing(invocation);
        if (playing != null && playing.isHeard()) {
            playing.reached(invocation, call.getArguments());
        }
    }

    private void settled(ExtensionContext invocation, PlayedResult result) {
        Playing playing = playing(invocation);
        if (playing != null && playing.isHeard()) {
            playing.settled(invocation, result);
        }
    }

    /**
     * The innermost around an invocation, whose own store is closed once it is settled; null where none has begun.
     *
     * <p>One of something further out is not kept: the method may yet begin its own, after those of another template.
     */
    private @Nullable Playing playing(ExtensionContext invocation) {
        ExtensionContext around = invocation.getParent().orElseThrow();
        Found found = last;
        if (found != null && found.around() == around) {
            return found.playing();
        }
        Playing playing = Playing.in(around);
        if (playing != null && playing.isOf(around)) {
            last = new Found(around, playing);
        }
        return playing;
    }
}
