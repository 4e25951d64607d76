package io.github.tencenterrors.recording;

import java.io.IOException;
import java.util.function.Consumer;

/** A recording that is read from its beginning to its end. */
record RecordingPortion(OpenRecording recording) implements Portion {

    @Override
    public void run(Run run, Consumer<Batch> out) {
        Batches batches = new Batches(run, recording.bytesRead(), out);
        try (recording) {
            RecordingReader.read(recording, batches);
        } catch (IOException e) {
            batches.broken(Source.whole(recording.source()), RecordingReader.unreadable(e));
        }
        batches.flush();
    }

    /** What waits in the queue, and what is being made. */
    @Override
    public long weight() {
        return (Flight.MOST_BATCHES + 2L) * LineCutter.CHUNK;
    }
}
