package io.github.tencenterrors.recording;

import java.util.List;
import java.util.function.Consumer;

/**
 * What became of some records, one behind the other.
 *
 * @param source of the last of them
 * @param bytesRead from recordings since the batch before
 * @param tally the counts
 * @param events what a listener is to be told, in order; empty where nobody listens
 */
record Batch(String source, long bytesRead, Tally tally, List<Consumer<RecordingListener>> events) {}
