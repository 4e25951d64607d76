package io.github.tencenterrors.handling;

import org.jspecify.annotations.Nullable;

/**
 * The code under test, as a function of what is played to it.
 *
 * <p>It has {@link Injection#answer()} sent to the code under test, calls that, and returns what came of it; what it throws
 * is an outcome too. Each call begins anew: a client that remembers the last failure is to be made anew.
 *
 * @param <O> what it returns; told apart by its text
 * @since 0.1
 */
@FunctionalInterface
public interface ProbedCode<O extends @Nullable Object> {

    /**
     * What the code under test did.
     *
     * @throws Exception what the code under test threw. An {@code AssertionError} is no outcome: it ends the probe
     */
    O handle(Injection injection) throws Exception;
}
