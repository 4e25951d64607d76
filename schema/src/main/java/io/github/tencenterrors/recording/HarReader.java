package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads an HTTP Archive 1.2 entry by entry; of what is not asked for nothing is held. */
final class HarReader {

    private static final String ENTRIES = "/log/entries";

    private final String file;
    private final JsonRecording json;
    private final RecordSink sink;

    private boolean found;
    private Source source;

    private HarReader(String file, JsonRecording json, RecordSink sink) {
        this.file = file;
        this.json = json;
        this.sink = sink;
        this.source = Source.whole(file);
    }

    static void read(OpenRecording recording, RecordSink sink) throws IOException {
        try (JsonRecording json = new JsonRecording(recording.in())) {
            new HarReader(recording.source(), json, sink).archive();
        }
    }

    private void archive() {
        try {
            if (json.advance() && json.at(JsonToken.START_OBJECT)) {
                json.members(this::log);
            }
            if (!found) {
                sink.broken(source, "it is no HTTP archive: it has no array 'entries' in an object 'log'");
            } else if (json.advance()) {
                sink.broken(source, "something follows the archive");
            }
        } catch (IOException e) {
            sink.broken(source, Loss.brokenOff(Loss.reason(e)).why());
        }
    }

    private void log(String member) throws IOException {
        if (member.equals("log") && json.at(JsonToken.START_OBJECT)) {
            json.members(this::entries);
        }
    }

    private void entries(String member) throws IOException {
        if (member.equals("entries") && json.at(JsonToken.START_ARRAY)) {
            found = true;
            source = Source.member(file, ENTRIES, 0);
            json.elements(() -> {
                HarEntry.read(json, source).tell(sink);
                source = Source.member(file, ENTRIES, source.number() + 1);
            });
            if (source.number() == 0) {
                sink.passedOver(Source.whole(file), "it has no entries");
            }
            source = Source.whole(file);
        }
    }
}
