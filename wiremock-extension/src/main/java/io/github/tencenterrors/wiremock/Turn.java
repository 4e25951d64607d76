package io.github.tencenterrors.wiremock;

/** Whose turn it is: the rule's, or that of what lies below it. Thread-safe. */
@FunctionalInterface
interface Turn {

    /**
     * Whether the rule injects into the request that has this number; asked once for each number.
     *
     * @param number how many requests met the rule before
     */
    boolean isDue(long number);

    /** Hears that the current thread has done with its request, however that ended. */
    default void requestDone() {}
}
