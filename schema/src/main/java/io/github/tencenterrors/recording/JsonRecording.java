package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tencenterrors.envelope.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A recording that is one JSON document of any size, parsed as it is read. */
final class JsonRecording implements Closeable {

    /** In the document quotation marks and others are escaped, which makes a body longer, but hardly twice as long. */
    private static final int LONGEST = 2 * ReadLimits.STANDARD.maxBytes();

    private final CutStrings text;
    private final JsonParser parser;

    JsonRecording(InputStream in) throws IOException {
        this.text = new CutStrings(in, LONGEST);
        this.parser = Json.FACTORY.createParser(text);
    }

    /** What to do with a member, at whose value the recording stands. */
    interface Member {

        void read(String name) throws IOException;
    }

    /** What to do with an element, at which the recording stands. */
    interface Element {

        void read() throws IOException;
    }

    /** Goes to the next token; false at the end. */
    boolean advance() throws IOException {
        return parser.nextToken() != null;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Reads the members of the object that begins here, if one does; what is not read of a value is left out. */
    void members(Member member) throws IOException {
        if (at(JsonToken.START_OBJECT)) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member.read(name);
                parser.skipChildren();
            }
        }
    }

    /** The same for a member that must be an object; whatever else it is makes the record a broken one. */
    void members(String name, RecordDraft draft, Member member) throws IOException {
        if (!at(JsonToken.START_OBJECT)) {
            draft.lost(Loss.broken("its '" + name + "' is no object"));
        }
        members(member);
    }

    /** Reads the elements of the array that begins here, if one does; what is not read of an element is left out. */
    void elements(Element element) throws IOException {
        if (at(JsonToken.START_ARRAY)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element.read();
                parser.skipChildren();
            }
        }
    }

    /** The text that stands here; empty for null, and for what makes the record a broken one. */
    Optional<String> text(String name, RecordDraft draft) throws IOException {
        if (at(JsonToken.VALUE_STRING)) {
            long begin = parser.currentTokenLocation().getByteOffset();
            String read = parser.getText();
            if (!text.isCut(begin)) {
                return Optional.of(read);
            }
            draft.lost(
                    Loss.tooLarge("its '" + name + "' takes more than " + LONGEST + " bytes, and none of it was read"));
        } else if (!at(JsonToken.VALUE_NULL)) {
            draft.lost(Loss.broken("its '" + name + "' is no string"));
        }
        return Optional.empty();
    }

    boolean atZero() throws IOException {
        return at(JsonToken.VALUE_NUMBER_INT) && parser.getText().equals("0");
    }

    /** The value that stands here, written without blanks; of one beyond the limits just too much. */
    byte[] value() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var json = Json.FACTORY.createGenerator(new LimitedOutput(bytes, ReadLimits.STANDARD.maxBytes() + 1))) {
            json.copyCurrentStructureExact(parser);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
