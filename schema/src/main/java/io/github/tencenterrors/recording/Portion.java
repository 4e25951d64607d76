package io.github.tencenterrors.recording;

import java.util.function.Consumer;

/** A part of the work, done by one thread. */
interface Portion {

    /** Reads records, checks them, and hands on the results in their order. */
    void run(Run run, Consumer<Batch> out);

    /** How many bytes it holds while it waits for its turn, or while it is read: an estimate. */
    long weight();
}
