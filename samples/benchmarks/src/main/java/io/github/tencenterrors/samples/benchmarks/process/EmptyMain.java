package io.github.tencenterrors.samples.benchmarks.process;

/** What every program on a JVM pays. */
final class EmptyMain {

    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
