package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads WireMock's stub mappings: a file that is one, or a file with a list of them. */
final class MappingReader {

    private final String file;
    private final JsonRecording json;
    private final BodyFiles files;
    private final RecordSink sink;

    private Source source;

    private MappingReader(OpenRecording recording, JsonRecording json, RecordSink sink) {
        this.file = recording.source();
        this.json = json;
        this.files = BodyFiles.of(recording.path());
        this.sink = sink;
        this.source = Source.whole(file);
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
                StubMapping.read(json, source, files).tell(sink);
            } else {
                json.members(this::mappings);
            }
            if (json.advance()) {
                sink.broken(source, "something follows the mappings");
            }
        } catch (IOException e) {
            sink.broken(source, Loss.brokenOff(Loss.reason(e)).why());
        }
    }

    private void mappings(String member) throws IOException {
        if (member.equals("mappings") && json.at(JsonToken.START_ARRAY)) {
            source = Source.member(file, "/mappings", 0);
            json.elements(() -> {
                StubMapping.read(json, source, files).tell(sink);
                source = Source.member(file, "/mappings", source.number() + 1);
            });
            if (source.number() == 0) {
                sink.passedOver(Source.whole(file), "it has no mappings");
            }
            source = Source.whole(file);
        }
    }
}
