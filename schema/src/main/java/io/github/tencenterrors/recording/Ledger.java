package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.SchemaTier;
import java.util.function.Consumer;

/** Takes the results in the order of the recordings: tells the listener of them, and counts. */
final class Ledger implements Consumer<Batch> {

    private final Run run;
    private final RecordingListener listener;
    private final long bytesInAll;
    private final Tally total = Tally.ofAll();
    private long bytesRead;

    Ledger(Run run, RecordingListener listener, long bytesInAll) {
        this.run = run;
        this.listener = listener;
        this.bytesInAll = bytesInAll;
    }

    @Override
    public void accept(Batch batch) {
        for (Consumer<RecordingListener> event : batch.events()) {
            event.accept(listener);
        }
        total.add(batch.tally());
        run.enough(total.enough());
        bytesRead += batch.bytesRead();
        listener.progressed(batch.source(), bytesRead, bytesInAll);
    }

    RecordingReport report(SchemaTier tier) {
        return total.report(tier);
    }
}
