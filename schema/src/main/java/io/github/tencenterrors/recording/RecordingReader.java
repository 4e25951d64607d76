package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.util.Optional;

/** Reads a recording from its beginning to its end, whatever its format. */
final class RecordingReader {

    /** What is said of a recording that turns out to be empty. */
    static final String EMPTY = "it is empty";

    private RecordingReader() {}

    /** Opens, reads and closes; what cannot be read is told to the sink. */
    static void read(Input.Openable input, BytesRead bytesRead, RecordSink sink) {
        try (OpenRecording open = OpenRecording.of(input, bytesRead)) {
            read(open, sink);
        } catch (IOException e) {
            sink.broken(Source.whole(input.source()), unreadable(e));
        }
    }

    /** Reads what is open already. */
    static void read(OpenRecording recording, RecordSink sink) throws IOException {
        sink.begin(recording.source());
        switch (recording.format()) {
            case LINES -> readLines(recording, sink);
            case HAR -> HarReader.read(recording, sink);
            case MAPPING, MAPPINGS -> MappingReader.read(recording, sink);
            case RESPONSE, BY_CONTENT -> {
                byte[] body = recording.in().readNBytes(ReadLimits.STANDARD.maxBytes() + 1);
                sink.body(Source.whole(recording.source()), body, Optional.empty());
            }
        }
    }

    /** Why a recording could not be read at all. */
    static String unreadable(IOException failure) {
        return "it cannot be read: " + Loss.reason(failure);
    }

    private static void readLines(OpenRecording recording, RecordSink sink) {
        LineCutter cutter = new LineCutter(recording.source(), recording.in());
        Optional<LineChunk> chunk = cutter.next();
        if (chunk.isEmpty()) {
            sink.passedOver(Source.whole(recording.source()), EMPTY);
        }
        for (; chunk.isPresent(); chunk = cutter.next()) {
            chunk.get().readInto(sink);
        }
    }
}
