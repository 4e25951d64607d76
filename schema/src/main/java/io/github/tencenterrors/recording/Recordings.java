package io.github.tencenterrors.recording;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Recorded responses, wherever they lie.
 *
 * <pre>{@code
 * RecordingReport report = Recordings.in(folder).check(ResponseContract.wire());
 * }</pre>
 *
 * <p>Read are JSON lines ({@code .jsonl}, {@code .ndjson}), HTTP archives ({@code .har}), files of one response and stub
 * mappings of WireMock's ({@code .json}), and all of these gzipped. What is in them is checked by as many threads as the
 * machine has processors, in bounded memory, and reported in its order. A record that is broken is a finding of the rule
 * {@code broken-record} and never an end.
 *
 * @since 0.1
 */
public final class Recordings {

    private static final RecordingListener NOBODY = new RecordingListener() {};

    private final List<Input> inputs;
    private final boolean repeatable;
    private final AtomicBoolean read = new AtomicBoolean();

    private Recordings(List<Input> inputs, boolean repeatable) {
        this.inputs = inputs;
        this.repeatable = repeatable;
    }

    /**
     * Those in files and folders.
     *
     * <p>A file that is named here is read whatever its name is, and its first bytes tell the format if the name does not.
     * Of folders the files are read whose names end like a recording's, but for those below {@code __files}, which belong
     * to mappings.
     *
     * @throws IllegalArgumentException if there is nothing under one of the paths, or no recording below a folder
     */
    public static Recordings in(Path... paths) {
        return in(List.of(paths));
    }

    /**
     * Those in files and folders.
     *
     * @throws IllegalArgumentException if there is nothing under one of the paths, or no recording below a folder
     */
    public static Recordings in(Collection<Path> paths) {
        return new Recordings(RecordingFiles.of(paths), true);
    }

    /**
     * Those in a stream, such as standard input; its format is told by its first bytes if not by its name, and these tell
     * whether it is gzipped.
     *
     * @param name what sources are called after, such as {@code -}, or the file that the stream is of
     * @param stream read once, and not closed
     */
    public static Recordings from(String name, InputStream stream) {
        return new Recordings(List.of(new Input.OfStream(name, stream)), false);
    }

    /**
     * Checks them all.
     *
     * @throws IllegalArgumentException if they come from a stream that was read before
     * @throws UncheckedIOException if this thread is interrupted while it waits for others
     */
    public RecordingReport check(ResponseContract contract) {
        return check(new Run(contract, false), NOBODY, processors() + 1);
    }

    /**
     * Checks them all, and tells the listener of each, in this thread.
     *
     * <p>What the listener throws ends the reading and is thrown from here.
     *
     * @throws IllegalArgumentException if they come from a stream that was read before
     * @throws UncheckedIOException if this thread is interrupted while it waits for others
     */
    public RecordingReport check(ResponseContract contract, RecordingListener listener) {
        return check(contract, listener, processors() + 1);
    }

    RecordingReport check(ResponseContract contract, RecordingListener listener, int threads) {
        return check(new Run(contract, true), listener, threads);
    }

    private RecordingReport check(Run run, RecordingListener listener, int threads) {
        if (read.getAndSet(true) && !repeatable) {
            throw new Problem(
                            "the stream of recordings was read before",
                            "",
                            "a stream can be read once",
                            "keep the report, or open the stream again")
                    .asIllegalArgument();
        }
        Ledger ledger = new Ledger(run, listener, bytesInAll());
        try (Portions portions = new Portions(inputs)) {
            new Pipeline(run, ledger, threads).check(portions);
        }
        return ledger.report(run.contract().tier());
    }

    private long bytesInAll() {
        long bytes = 0;
        for (Input input : inputs) {
            bytes += input.bytes();
        }
        return bytes;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
