package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One exchange of an HTTP archive. */
final class HarEntry {

    /** What pages are made of, and no API answers; browsers record it along with the calls. */
    private static final List<String> PARTS_OF_PAGES =
            List.of("image/", "font/", "audio/", "video/", "text/css", "text/javascript", "application/javascript");

    private final JsonRecording json;
    private final RecordDraft draft;

    private boolean response;
    private boolean content;
    private boolean empty;
    private Optional<String> text = Optional.empty();
    private Optional<String> encoding = Optional.empty();

    private HarEntry(JsonRecording json, Source source) {
        this.json = json;
        this.draft = new RecordDraft(source);
    }

    /** Reads the entry that begins here, to its end. */
    static RecordDraft read(JsonRecording json, Source source) throws IOException {
        HarEntry entry = new HarEntry(json, source);
        if (json.at(JsonToken.START_OBJECT)) {
            json.members(entry::exchange);
            entry.decide();
        } else {
            entry.draft.lost(Loss.broken("the entry is no object"));
        }
        return entry.draft;
    }

    private void exchange(String member) throws IOException {
        switch (member) {
            case "request" -> json.members("request", draft, this::request);
            case "response" -> {
                response = true;
                json.members("response", draft, this::response);
            }
            default -> {}
        }
    }

    private void request(String member) throws IOException {
        switch (member) {
            case "method" -> {
                if (json.text("method", draft).filter("OPTIONS"::equals).isPresent()) {
                    draft.passOver("it answers OPTIONS, which calls no action");
                }
            }
            case "url" -> draft.generation(json.text("url", draft).flatMap(RequestClues::ofUrl));
            case "headers" -> json.elements(() -> json.members(this::header));
            default -> {}
        }
    }

    private void header(String member) throws IOException {
        if (member.equals("name")) {
            draft.generation(json.text("name", draft).flatMap(RequestClues::ofHeader));
        }
    }

    private void response(String member) throws IOException {
        if (member.equals("content")) {
            content = true;
            json.members("content", draft, this::content);
        }
    }

    private void content(String member) throws IOException {
        switch (member) {
            case "text" -> text = json.text("text", draft);
            case "encoding" -> encoding = json.text("encoding", draft);
            case "size" -> empty = json.atZero();
            case "mimeType" ->
                json.text("mimeType", draft)
                        .filter(type -> PARTS_OF_PAGES.stream().anyMatch(type::startsWith))
                        .ifPresent(type -> draft.passOver("it is a part of a page: " + Quoted.of(type)));
            default -> {}
        }
    }

    private void decide() {
        if (!response || !content) {
            draft.lost(Loss.broken(response ? "its response has no 'content'" : "it has no 'response'"));
        } else if (text.isEmpty()) {
            if (!empty) {
                draft.lost(Loss.broken("the recorder left the body out: there is no 'text' in its 'content'"));
            }
        } else if (encoding.isEmpty() || encoding.get().isEmpty()) {
            draft.body(text.get());
        } else if (encoding.get().equals("base64")) {
            draft.base64Body("text", text.get());
        } else {
            draft.lost(Loss.broken("its 'encoding' is " + Quoted.of(encoding.get()) + ", and only 'base64' is known"));
        }
    }
}
