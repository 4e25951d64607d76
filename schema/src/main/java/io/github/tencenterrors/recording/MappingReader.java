package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads WireMock's stub mappings: a file that is one, or a file with a list of them. */
final class MappingReader {

    private final String source;
    private final JsonRecording json;
    private final BodyFiles files;
    private final RecordSink sink;

    private Place place;

    private MappingReader(OpenRecording recording, JsonRecording json, RecordSink sink) {
        this.source = recording.source();
        this.json = json;
        this.files = BodyFiles.of(recording.path());
        this.sink = sink;
        this.place = Place.whole(source);
    }

    static void read(OpenRecording recording, RecordSink sink) throws IOException {
        try (JsonRecording json = new JsonRecording(recording.in())) {
            new MappingReader(recording, json, sink).read(recording.format());
        }
    }

    private void read(Format format) {
        try {
            json.advance();
            if (format == Format.MAPPING) {
                StubMapping.read(json, place, files).tell(sink);
            } else {
                json.members(this::mappings);
            }
            if (json.advance()) {
                sink.broken(place, "something follows what was read");
            }
        } catch (IOException e) {
            sink.broken(place, Loss.brokenOff(Loss.reason(e)).why());
        }
    }

    private void mappings(String member) throws IOException {
        if (member.equals("mappings") && json.at(JsonToken.START_ARRAY)) {
            place = Place.member(source, "/mappings", 0);
            json.elements(() -> {
                StubMapping.read(json, place, files).tell(sink);
                place = Place.member(source, "/mappings", place.number() + 1);
            });
            if (place.number() == 0) {
                sink.passedOver(Place.whole(source), "it has no mappings");
            }
            place = Place.whole(source);
        }
    }
}
