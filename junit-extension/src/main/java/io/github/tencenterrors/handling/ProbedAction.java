package io.github.tencenterrors.handling;

/**
 * Code under test that returns nothing: who calls it takes its return for a success.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ProbedAction {

    /**
     * Has the answer of the injection sent to the code under test, and calls that.
     *
     * @throws Exception what the code under test threw. An {@code AssertionError} is no outcome: it ends the probe
     */
    void handle(Injection injection) throws Exception;
}
