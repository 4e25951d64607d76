package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** One stub mapping of WireMock's: a response, and the requests that it answers. */
final class StubMapping {

    private final JsonRecording json;
    private final RecordDraft draft;
    private Optional<String> bodyFile = Optional.empty();

    private StubMapping(JsonRecording json, Source source) {
        this.json = json;
        this.draft = new RecordDraft(source);
    }

    /** Reads the mapping that begins here, to its end. */
    static RecordDraft read(JsonRecording json, Source source, BodyFiles files) throws IOException {
        StubMapping mapping = new StubMapping(json, source);
        if (json.at(JsonToken.START_OBJECT)) {
            json.members(mapping::mapping);
            mapping.bodyFile.ifPresent(name -> files.read(name, mapping.draft));
        } else {
            mapping.draft.lost(Loss.broken("the mapping is no object"));
        }
        return mapping.draft;
    }

    private void mapping(String member) throws IOException {
        switch (member) {
            case "request" -> json.members("request", draft, this::request);
            case "response" -> json.members("response", draft, this::response);
            default -> {}
        }
    }

    private void request(String member) throws IOException {
        switch (member) {
            case "host" -> json.members(this::host);
            case "headers" -> json.members(this::header);
            default -> {}
        }
    }

    private void header(String name) throws IOException {
        draft.generation(RequestClues.ofHeader(name));
        if (name.equalsIgnoreCase("Host")) {
            json.members(this::host);
        }
    }

    private void host(String matcher) throws IOException {
        if (matcher.equals("equalTo")) {
            draft.generation(json.text(matcher, draft).flatMap(RequestClues::ofHost));
        }
    }

    private void response(String member) throws IOException {
        switch (member) {
            case "body" -> json.text(member, draft).ifPresent(draft::body);
            case "base64Body" -> json.text(member, draft).ifPresent(text -> draft.base64Body(member, text));
            case "jsonBody" -> draft.body(json.value());
            case "bodyFileName" -> bodyFile = json.text(member, draft);
            case "fault" ->
                json.text(member, draft).ifPresent(fault -> draft.passOver("it injects the fault " + Quoted.of(fault)));
            case "proxyBaseUrl" ->
                json.text(member, draft)
                        .ifPresent(url -> draft.passOver("it proxies to another server, and records no response"));
            case "transformers" ->
                json.elements(() -> json.text(member, draft)
                        .ifPresent(
                                name -> draft.passOver("the transformer " + Quoted.of(name) + " makes its response")));
            default -> {}
        }
    }
}
