package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A recording that is read from its beginning to its end.
 *
 * @param size in bytes on the disk; empty where nobody knows
 */
record RecordingPortion(OpenRecording recording, Optional<Long> size) implements Portion {

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

    /** What waits in the queue, and what is being made; what is one response is held as a whole. */
    @Override
    public long weight() {
        long batches = (Flight.MOST_BATCHES + 2L) * LineCutter.CHUNK;
        return switch (recording.format()) {
            case RESPONSE, BY_CONTENT -> batches + longestBody();
            case LINES, HAR, MAPPING, MAPPINGS -> batches;
        };
    }

    private long longestBody() {
        long most = ReadLimits.STANDARD.maxBytes();
        return recording.gzipped() ? most : Math.min(most, size.orElse(most));
    }
}
