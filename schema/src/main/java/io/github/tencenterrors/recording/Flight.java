package io.github.tencenterrors.recording;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** A portion in the hands of a thread, and what is finished of it. */
final class Flight implements Runnable {

    /** How many batches wait before the thread does. */
    static final int MOST_BATCHES = 2;

    private final Portion portion;
    private final Run run;
    private final BlockingQueue<Optional<Batch>> finished = new ArrayBlockingQueue<>(MOST_BATCHES);
    private volatile @Nullable Throwable failure;

    Flight(Portion portion, Run run) {
        this.portion = portion;
        this.run = run;
    }

    @Override
    public void run() {
        try {
            portion.run(run, batch -> put(Optional.of(batch)));
            put(Optional.empty());
        } catch (AbandonedException e) {
            // nobody waits for the rest
        } catch (Throwable e) {
            failure = e;
            finished.clear();
            finished.add(Optional.empty());
        }
    }

    /**
     * The next batch; waits for it, and is empty behind the last.
     *
     * @throws UncheckedIOException if the caller is interrupted while it waits; it is left so
     */
    Optional<Batch> take() {
        Optional<Batch> batch;
        try {
            batch = finished.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(
                    new InterruptedIOException("interrupted while recordings were being checked"));
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException("a bug in tencent-errors: checking recordings failed", failure);
        }
        return batch;
    }

    long weight() {
        return portion.weight();
    }

    private void put(Optional<Batch> batch) {
        try {
            finished.put(batch);
        } catch (InterruptedException e) {
            throw new AbandonedException(e);
        }
    }

    private static final class AbandonedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private AbandonedException(InterruptedException cause) {
            super(cause);
        }
    }
}
