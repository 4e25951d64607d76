package io.github.tencenterrors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schema of an envelope, which says in our words what a body lacks.
 *
 * <p>What stands in the file as the {@code description} of a value is what the message says was wanted.
 */
final class EnvelopeSchema {

    private static final Map<Key, EnvelopeSchema> COMPILED = new ConcurrentHashMap<>();

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
                new Key(envelope, tier), key -> new EnvelopeSchema(JsonSchema.compile(envelope.schema(tier))));
    }

    private record Key(Envelope envelope, SchemaTier tier) {}

    /** What a body lacks to be in this envelope; nothing if it is. */
    Violations violationsIn(JsonNode root) {
        JsonSchema.Failures failures = schema.failuresOf(root);
        if (failures.first().isEmpty()) {
            return Violations.NONE;
        }
        Map<List<String>, List<SchemaFailure>> alternatives = new LinkedHashMap<>();
        Set<Violation> violations = new LinkedHashSet<>();
        for (SchemaFailure failure : failures.first()) {
            int choice = failure.path().indexOf(CHOICE);
            if (choice < 0) {
                violations.add(violation(failure));
            } else {
                alternatives
                        .computeIfAbsent(failure.path().subList(0, choice), place -> new ArrayList<>())
                        .add(failure);
            }
        }
        for (List<SchemaFailure> each : alternatives.values()) {
            for (SchemaFailure failure : telling(each)) {
                violations.add(violation(failure));
            }
        }
        return new Violations(List.copyOf(violations), failures.more());
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
        return switch (rule) {
            case MISSING_MEMBER ->
                new Violation(
                        rule, failure.pointer(), "the member " + Excerpt.quoted(failure.member()) + " is missing");
            case UNEXPECTED_MEMBER ->
                new Violation(
                        rule,
                        failure.pointerToMember(),
                        "no document shows a member " + Excerpt.quoted(failure.member()) + " here");
            default ->
                new Violation(
                        rule,
                        failure.pointer(),
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
