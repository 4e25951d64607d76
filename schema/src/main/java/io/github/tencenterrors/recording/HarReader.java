package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads an HTTP Archive 1.2 entry by entry; of what is not asked for nothing is held. */
final class HarReader {

    private static final String ENTRIES = "/log/entries";

    private final String source;
    private final JsonRecording json;
    private final RecordSink sink;

    private boolean found;
    private Place place;

    private HarReader(String source, JsonRecording json, RecordSink sink) {
        this.source = source;
        this.json = json;
        this.sink = sink;
        this.place = Place.whole(source);
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
                sink.broken(place, "it is no HTTP archive: it has no array 'entries' in an object 'log'");
            } else if (json.advance()) {
                sink.broken(place, "something follows the archive");
            }
        } catch (IOException e) {
            sink.broken(place, Loss.brokenOff(Loss.reason(e)).why());
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
            place = Place.member(source, ENTRIES, 0);
            json.elements(() -> {
                HarEntry.read(json, place).tell(sink);
                place = Place.member(source, ENTRIES, place.number() + 1);
            });
            if (place.number() == 0) {
                sink.passedOver(Place.whole(source), "it has no entries");
            }
            place = Place.whole(source);
        }
    }
}
