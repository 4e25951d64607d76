package io.github.tencenterrors.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.junit.PlayedError;
import io.github.tencenterrors.junit.PlayedResult;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a file of observations that is being read; members that it does not know are passed over.
 *
 * @param place file and line, for messages
 * @param json what stands there
 */
record CoverageLine(String place, JsonNode json) {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /**
     * The line.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    static CoverageLine of(String place, String text) {
        try {
            CoverageLine line = new CoverageLine(place, READER.readTree(text));
            if (!line.json.isObject()) {
                throw line.refusal("it is no JSON object");
            }
            return line;
        } catch (JsonProcessingException e) {
            throw new CoverageLine(place, READER.createObjectNode())
                    .refusal("it is no JSON: " + e.getOriginalMessage());
        }
    }

    /** The run that the first line begins. */
    ObservedRun run(String file) {
        if (!json.path("format").asText().equals(CoverageLines.FORMAT)) {
            throw new Problem(
                            "'" + file + "' holds no observations",
                            place,
                            "its first line has no \"format\":\"" + CoverageLines.FORMAT + "\"",
                            "name files that tests have written, or the folder they are in")
                    .asIllegalArgument();
        }
        if (json.path("version").asInt() != CoverageLines.VERSION) {
            throw new Problem(
                            "'" + file + "' is of another version",
                            place,
                            "it is of version " + json.path("version") + ", and version " + CoverageLines.VERSION
                                    + " is read here",
                            "take the tencent-errors.jar of the release that the tests ran with")
                    .asIllegalArgument();
        }
        return new ObservedRun(text("run"), file, instant("began"), Optional.empty(), 0);
    }

    /** Whether it is the last line, which says that the tests were over. */
    boolean isLast() {
        return json.has("ended");
    }

    /** The run, which has come to its end. */
    ObservedRun end(ObservedRun run) {
        long told = json.path("observations").asLong(-1);
        if (told != run.observations()) {
            throw refusal("%s observations stand above, and it tells of %s".formatted(run.observations(), told));
        }
        return new ObservedRun(run.id(), run.file(), run.began(), Optional.of(instant("ended")), run.observations());
    }

    /** What became of the errors that one test was played. */
    List<PlayedError> observations() {
        List<PlayedError> observations = new ArrayList<>();
        try {
            Selection selection = Selection.of(criteria());
            for (PlayedResult result : PlayedResult.values()) {
                for (JsonNode error : json.path(result.id())) {
                    observations.add(new PlayedError(identity(error), selection, text("test"), result));
                }
            }
        } catch (MisuseException e) {
            throw refusal(e.problem().what());
        }
        if (observations.isEmpty()) {
            throw refusal("it tells of no error that has passed, failed or aborted");
        }
        return observations;
    }

    private ErrorIdentity identity(JsonNode error) {
        Generation generation = Generation.ofId(error.path("generation").asText());
        Scope scope = Scope.ofId(error.path("scope").asText());
        return new ErrorIdentity(
                generation,
                scope,
                optional(error, "product"),
                code(generation, scope, error.path("code").asText()),
                optional(error, "variant"));
    }

    private static ErrorCode code(Generation generation, Scope scope, String text) {
        if (scope == Scope.MODULE) {
            return ModuleCode.parse(text);
        }
        return generation.envelope() == Envelope.FLAT ? NumericCode.parse(text) : new NamedCode(text);
    }

    private Map<String, List<String>> criteria() {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        json.path("selection").properties().forEach(member -> {
            List<String> values = new ArrayList<>();
            member.getValue().forEach(value -> values.add(value.asText()));
            criteria.put(member.getKey(), values);
        });
        return criteria;
    }

    private static Optional<String> optional(JsonNode object, String name) {
        return Optional.ofNullable(object.path(name).textValue());
    }

    private String text(String name) {
        String text = json.path(name).textValue();
        if (text == null) {
            throw refusal("it has no text '" + name + "'");
        }
        return text;
    }

    private Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw refusal("'" + text(name) + "' is no time such as 2026-01-01T00:00:00Z");
        }
    }

    IllegalArgumentException refusal(String why) {
        return new Problem("an observation cannot be read", place, why, "take the file as the tests wrote it")
                .asIllegalArgument();
    }
}
