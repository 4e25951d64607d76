package io.github.tencenterrors.recording;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The chunks of lines of one recording, each a portion. */
final class LinePortions implements Closeable {

    private final OpenRecording recording;
    private final LineCutter cutter;
    private boolean begun;

    LinePortions(OpenRecording recording) {
        this.recording = recording;
        this.cutter = new LineCutter(recording.source(), recording.in());
    }

    /** The next chunk, and of an empty recording one without lines; empty at the end, where the recording is closed. */
    Optional<Portion> next() {
        Optional<LineChunk> chunk = cutter.next();
        boolean first = !begun;
        begun = true;
        if (chunk.isEmpty()) {
            close();
        }
        return chunk.isPresent() || first
                ? Optional.of(new Chunk(
                        recording.source(), chunk, first, recording.bytesRead().take()))
                : Optional.empty();
    }

    @Override
    public void close() {
        try {
            recording.close();
        } catch (IOException e) {
            // all that could be read was read
        }
    }

    private record Chunk(String source, Optional<LineChunk> lines, boolean first, long bytes) implements Portion {

        @Override
        public void run(Run run, Consumer<Batch> out) {
            BytesRead bytesRead = new BytesRead();
            bytesRead.add(bytes);
            Batches batches = new Batches(run, bytesRead, out);
            if (first) {
                batches.begin(source);
            }
            if (lines.isPresent()) {
                lines.get().readInto(batches);
            } else {
                batches.passedOver(Source.whole(source), RecordingReader.EMPTY);
            }
            batches.flush();
        }

        @Override
        public long weight() {
            return lines.map(chunk -> (long) chunk.weight()).orElse(0L);
        }
    }
}
