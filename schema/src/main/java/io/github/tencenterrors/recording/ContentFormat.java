package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Tells the format of a recording by how it begins. */
final class ContentFormat {

    /** What HTTP Archive 1.2 knows in its {@code log}; the logs of others have a member of that name too. */
    private static final Set<String> MEMBERS_OF_LOG =
            Set.of("version", "creator", "browser", "pages", "entries", "comment");

    private final Head head;
    private final boolean perhapsLines;
    private final JsonParser parser;

    private ContentFormat(Head head, boolean perhapsLines, JsonParser parser) {
        this.head = head;
        this.perhapsLines = perhapsLines;
        this.parser = parser;
    }

    /** The format; empty where more has to be read to tell. */
    static Optional<Format> of(Head head, boolean perhapsLines) {
        try (JsonParser parser = Json.FACTORY.createParser(head.bytes())) {
            return new ContentFormat(head, perhapsLines, parser).format();
        } catch (IOException e) {
            if (perhapsLines && hasLineOfJson(head.bytes())) {
                return Optional.of(Format.LINES);
            }
            return head.isWhole() ? Optional.of(Format.RESPONSE) : Optional.empty();
        }
    }

    /** Whether the first line alone is damaged, as where a log was cut off at its head. */
    private static boolean hasLineOfJson(byte[] bytes) {
        int from = 0;
        for (int to = Newlines.next(bytes, 0, bytes.length); to < bytes.length; ) {
            if (bytes[from] == '{' && isObject(bytes, from, to)) {
                return true;
            }
            from = to + 1;
            to = Newlines.next(bytes, from, bytes.length);
        }
        return false;
    }

    private static boolean isObject(byte[] bytes, int from, int to) {
        try (JsonParser line = Json.FACTORY.createParser(bytes, from, to - from)) {
            line.nextToken();
            line.skipChildren();
            return line.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it is taken for where its first value is longer than anybody reads. */
    static Format ofEndless(Head head, boolean perhapsLines) {
        boolean oneLine = Newlines.next(head.bytes(), 0, head.bytes().length) == head.bytes().length;
        return perhapsLines && oneLine ? Format.LINES : Format.RESPONSE;
    }

    private Optional<Format> format() throws IOException {
        JsonToken root = parser.nextToken();
        if (root == null) {
            return head.isWhole() ? Optional.of(Format.RESPONSE) : Optional.empty();
        }
        int begin = (int) parser.currentTokenLocation().getByteOffset();
        Format format = root == JsonToken.START_OBJECT ? byMembers() : Format.RESPONSE;
        if (format == Format.HAR || format == Format.MAPPINGS || !perhapsLines) {
            return Optional.of(format);
        }
        parser.skipChildren();
        parser.finishToken();
        return among(format, begin, (int) parser.currentLocation().getByteOffset());
    }

    /** A value on one line is the first of many, unless it is a mapping that nothing follows. */
    private Optional<Format> among(Format format, int begin, int end) throws IOException {
        byte[] bytes = head.bytes();
        if (Newlines.next(bytes, begin, end) < end) {
            return Optional.of(format);
        }
        if (format == Format.MAPPING) {
            boolean alone = parser.nextToken() == null;
            return alone && !head.isWhole() ? Optional.empty() : Optional.of(alone ? format : Format.LINES);
        }
        return Optional.of(Format.LINES);
    }

    /** Reads up to the member that tells, or to the end of the object. */
    private Format byMembers() throws IOException {
        boolean request = false;
        boolean response = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("mappings") && value == JsonToken.START_ARRAY) {
                return Format.MAPPINGS;
            }
            if (name.equals("log") && value == JsonToken.START_OBJECT && isArchive()) {
                return Format.HAR;
            }
            request |= name.equals("request") && value == JsonToken.START_OBJECT;
            response |= name.equals("response") && value == JsonToken.START_OBJECT;
            parser.skipChildren();
        }
        return request && response ? Format.MAPPING : Format.RESPONSE;
    }

    /** Reads the log if it is none of an archive. */
    private boolean isArchive() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (MEMBERS_OF_LOG.contains(parser.currentName())) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }
}
