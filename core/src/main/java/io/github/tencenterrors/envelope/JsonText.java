package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that is one JSON document, with the place of each of its values.
 *
 * @since 0.1
 */
public final class JsonText {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final ObjectReader UNIQUE = READER.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final String text;
    private final JsonNode root;
    private final boolean unique;

    private JsonText(String text, JsonNode root, boolean unique) {
        this.text = text;
        this.root = root;
        this.unique = unique;
    }

    /**
     * Parses the whole text.
     *
     * @param limits only {@link ReadLimits#maxDepth()} counts here: who has the text has paid for its size
     * @throws MalformedJsonException if the text is not one JSON document, nested too deep, or with a number of more
     *     than 1000 characters
     */
    public static JsonText parse(String text, ReadLimits limits) throws MalformedJsonException {
        try (JsonParser parser = JsonFactories.within(limits).createParser(text)) {
            return new JsonText(text, root(parser, limits, UNIQUE), true);
        } catch (MismatchedInputException e) {
            // A member that stands twice, or something behind the end: rare enough to begin anew.
            return parseLeniently(text, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonText parseLeniently(String text, ReadLimits limits) throws MalformedJsonException {
        try (JsonParser parser = JsonFactories.within(limits).createParser(text)) {
            return new JsonText(text, root(parser, limits, READER), false);
        } catch (MismatchedInputException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree; what does not fit the reader's features is left to the caller. */
    private static JsonNode root(JsonParser parser, ReadLimits limits, ObjectReader reader)
            throws IOException, MalformedJsonException {
        try {
            JsonNode root = reader.readTree(parser);
            if (root == null) {
                throw new MalformedJsonException(ReadingRule.EMPTY_BODY, Position.START, "there is no JSON in it");
            }
            return root;
        } catch (StreamConstraintsException e) {
            boolean deep = parser.getParsingContext().getNestingDepth() > limits.maxDepth();
            throw new MalformedJsonException(
                    deep ? ReadingRule.TOO_DEEP : ReadingRule.TOO_LONG_NUMBER,
                    position(parser.currentLocation()),
                    deep
                            ? "it is nested more than " + limits.maxDepth() + " levels deep"
                            : "a number has more than " + StreamReadConstraints.DEFAULT_MAX_NUM_LEN + " characters");
        } catch (MismatchedInputException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static MalformedJsonException malformed(JsonProcessingException e) {
        return new MalformedJsonException(ReadingRule.NOT_JSON, position(e.getLocation()), e.getOriginalMessage());
    }

    /** The text that was parsed. */
    public String text() {
        return text;
    }

    /** The tree. It is shared: who means to change it takes {@link JsonNode#deepCopy()} first. */
    public JsonNode root() {
        return root;
    }

    /**
     * Where the value under a JSON pointer begins; where there is no such value, its nearest ancestor.
     *
     * @param pointer as in RFC 6901; empty for the root
     */
    public Position position(String pointer) {
        return Positions.of(text, List.of(pointer)).get(0);
    }

    /** The same for several pointers in one pass over the text, in their order. */
    public List<Position> positions(List<String> pointers) {
        return Positions.of(text, pointers);
    }

    /** The first member that an object names a second time. */
    public Optional<Position> firstDuplicate() {
        if (unique) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonFactories.UNIQUE.createParser(text)) {
            while (parser.nextToken() != null) {
                // reading on is what finds duplicates
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(position(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Position position(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? Position.START : new Position(at.getLineNr(), at.getColumnNr());
    }
}
