package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/**
 * A text that is one JSON document, with the place of each of its values.
 *
 * @since 0.1
 */
public final class JsonText {

    private final String text;
    private final JsonNode root;

    private JsonText(String text, JsonNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Parses the whole text.
     *
     * @param limits only {@link ReadLimits#maxDepth()} counts here: who has the text has paid for its size
     * @throws MalformedJsonException if the text is not one JSON document, or nested too deep
     */
    public static JsonText parse(String text, ReadLimits limits) throws MalformedJsonException {
        try {
            JsonNode root = mapper(limits).readTree(text);
            if (root == null || root.isMissingNode()) {
                throw new MalformedJsonException(ReadingRule.EMPTY_BODY, Position.START, "there is no JSON in it");
            }
            return new JsonText(text, root);
        } catch (StreamConstraintsException e) {
            throw new MalformedJsonException(ReadingRule.TOO_DEEP, position(e), tooDeep(e, limits));
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException(ReadingRule.NOT_JSON, position(e), e.getOriginalMessage());
        }
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
    Optional<Position> firstDuplicate() {
        JsonFactory strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(generous(Integer.MAX_VALUE))
                .build();
        try (var parser = strict.createParser(text)) {
            while (parser.nextToken() != null) {
                // reading on is what finds duplicates
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(position(e));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper(ReadLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(generous(limits.maxDepth()))
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static StreamReadConstraints generous(int depth) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
    }

    /** Of Jackson's limits, nesting is the one of ours; the other is the length of a number. */
    private static String tooDeep(StreamConstraintsException e, ReadLimits limits) {
        return e.getOriginalMessage().contains("nesting")
                ? "it is nested more than " + limits.maxDepth() + " levels deep"
                : e.getOriginalMessage();
    }

    private static Position position(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? Position.START : new Position(at.getLineNr(), at.getColumnNr());
    }
}
