package io.github.tencenterrors.schema;

/** The fact that an integer lies between two others, both included. */
record NumberTest(long lowest, long highest, long fact) {

    boolean passes(long number) {
        return lowest <= number && number <= highest;
    }
}
