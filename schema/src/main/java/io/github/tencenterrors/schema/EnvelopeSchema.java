package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The schema of an envelope, which says in our words what a body lacks.
 *
 * <p>What stands in the file as the {@code description} of a value is what the message says was wanted.
 */
final class EnvelopeSchema {

    private static final Map<String, EnvelopeSchema> COMPILED = new ConcurrentHashMap<>();

    private static final Map<String, ContractRule> RULES = Map.of(
            "required", ContractRule.MISSING_MEMBER,
            "type", ContractRule.WRONG_TYPE,
            "additionalProperties", ContractRule.UNEXPECTED_MEMBER);

    private static final String CHOICE = "anyOf";
    private static final String REFERENCE = "$ref";
    private static final String MEMBERS = "properties";

    private final JsonSchema schema;
    private final JsonNode source;

    private EnvelopeSchema(JsonSchema schema) {
        this.schema = schema;
        this.source = schema.source();
    }

    static EnvelopeSchema of(Envelope envelope, SchemaTier tier) {
        return COMPILED.computeIfAbsent(
                envelope + " " + tier, key -> new EnvelopeSchema(JsonSchema.compile(envelope.schema(tier))));
    }

    /** What a body lacks to be in this envelope; nothing if it is. */
    List<Violation> violationsIn(JsonNode root) {
        Map<List<String>, List<SchemaFailure>> byChoice = schema.failuresOf(root).stream()
                .collect(Collectors.groupingBy(EnvelopeSchema::choice, LinkedHashMap::new, Collectors.toList()));
        return byChoice.values().stream()
                .flatMap(failures -> telling(failures).stream())
                .map(this::violation)
                .distinct()
                .toList();
    }

    /** The place in the schema where alternatives begin, if the keyword stands in one of them. */
    private static List<String> choice(SchemaFailure failure) {
        int at = failure.path().indexOf(CHOICE);
        return failure.path().subList(0, at < 0 ? failure.path().size() : at);
    }

    /** Where no alternative fits, those are passed over that are of another type than the value. */
    private static List<SchemaFailure> telling(List<SchemaFailure> failures) {
        int top = failures.stream().mapToInt(SchemaFailure::depth).min().orElse(0);
        List<SchemaFailure> within = failures.stream()
                .filter(failure -> failure.depth() > top || RULES.get(failure.keyword()) != ContractRule.WRONG_TYPE)
                .toList();
        return within.isEmpty() ? failures : within;
    }

    private Violation violation(SchemaFailure failure) {
        ContractRule rule = RULES.getOrDefault(failure.keyword(), ContractRule.UNEXPECTED_VALUE);
        JsonPointer here = failure.pointer();
        String member = Excerpt.quoted(failure.member());
        return switch (rule) {
            case MISSING_MEMBER -> new Violation(rule, here.toString(), "the member " + member + " is missing");
            case UNEXPECTED_MEMBER ->
                new Violation(
                        rule,
                        here.appendProperty(failure.member()).toString(),
                        "no document shows a member " + member + " here");
            default ->
                new Violation(
                        rule,
                        here.toString(),
                        "wanted: " + wanted(failure.path()) + "; found: " + Excerpt.ofValue(failure.value()));
        };
    }

    /**
     * The nearest description of the value itself, or else its type: whatever asks for more than a type has a description in
     * our files.
     */
    private String wanted(List<String> path) {
        for (int end = path.size() - 1; end >= 0; end--) {
            JsonNode description = at(path.subList(0, end)).path("description");
            if (description.isTextual()) {
                return description.textValue();
            }
            if (end >= 2 && path.get(end - 2).equals(MEMBERS)) {
                break;
            }
        }
        String type = at(path).asText();
        return ("aio".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private JsonNode at(List<String> path) {
        JsonNode node = source;
        for (String step : path) {
            JsonNode next = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
            node = step.equals(REFERENCE) ? source.at(next.textValue().substring(1)) : next;
        }
        return node;
    }
}
