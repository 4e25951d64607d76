package io.github.tencenterrors.schema;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one response body.
 *
 * <p>A failure shows how the body begins, but for values that sound like secrets, and what was found in it.
 *
 * @since 0.1
 */
public final class ResponseAssert extends AbstractAssert<ResponseAssert, ContractReport> {

    ResponseAssert(@Nullable ContractReport actual) {
        super(actual, ResponseAssert.class);
    }

    /** Verifies that the call failed as a whole; of a batch that failed in part, see {@link #isPartial()}. */
    public ResponseAssert isError() {
        return hasOutcome(Outcome.ERROR);
    }

    /** Verifies that the call succeeded. */
    public ResponseAssert isSuccess() {
        return hasOutcome(Outcome.SUCCESS);
    }

    /** Verifies that a part of a batch failed: code 5400 of API 2.0. */
    public ResponseAssert isPartial() {
        return hasOutcome(Outcome.PARTIAL);
    }

    /** Verifies that the body is in none of the envelopes. */
    public ResponseAssert isUnrecognized() {
        return hasOutcome(Outcome.UNRECOGNIZED);
    }

    /** Verifies the code, as it stands in the body; a numeric one by its digits, {@code "4000"}. */
    public ResponseAssert hasCode(String code) {
        return has("code", report().code(), code);
    }

    /** Verifies the module code, which API 2.0 puts in brackets before its message. */
    public ResponseAssert hasModuleCode(long code) {
        return has("module code", report().moduleCode(), code);
    }

    /** Verifies the request id. */
    public ResponseAssert hasRequestId(String requestId) {
        return has("request id", report().requestId(), requestId);
    }

    /** Verifies the generation; how it is told, see {@link ResponseContract#assuming}. */
    public ResponseAssert isFromGeneration(Generation generation) {
        return has("generation", report().generation(), generation);
    }

    /** Verifies that the catalogue lists the code. */
    public ResponseAssert hasDocumentedCode() {
        if (!report().documented()) {
            String found = report().code()
                    .map(code -> "but had:\n  " + FailureText.shown(code))
                    .orElse("but had none");
            throw failure("%s", FailureText.of(report(), "to have a documented code\n" + found));
        }
        return this;
    }

    /** Verifies that clients can tell the outcome. */
    public ResponseAssert conformsToWire() {
        return conformsTo(SchemaTier.WIRE, "to be what clients understand");
    }

    /** Verifies that the body is what the documents promise, its code included. */
    public ResponseAssert conformsToDocuments() {
        return conformsTo(SchemaTier.DOCUMENTED, "to be what the documents promise");
    }

    /** Verifies that nothing about the body is odd, by the contract that it was checked against. */
    public ResponseAssert hasNoFindings() {
        if (!report().findings().isEmpty()) {
            throw failure("%s", FailureText.of(report(), "to have no findings"));
        }
        return this;
    }

    /**
     * Verifies that a rule of the contract that the body was checked against found something.
     *
     * @param rule the name of one of the rules that {@link ContractReport#conforms()} lists
     * @throws IllegalArgumentException if there is no such rule; the message offers the nearest
     */
    public ResponseAssert hasFinding(String rule) {
        requireRule(rule);
        if (report().findings().stream().map(Finding::rule).noneMatch(rule::equals)) {
            throw failure("%s", FailureText.of(report(), "to have a finding of the rule:\n  '" + rule + "'"));
        }
        return this;
    }

    private ContractReport report() {
        isNotNull();
        return actual;
    }

    private ResponseAssert hasOutcome(Outcome outcome) {
        return has("outcome", Optional.of(report().outcome()), outcome);
    }

    private <T> ResponseAssert has(String noun, Optional<T> value, T expected) {
        if (value.equals(Optional.of(expected))) {
            return this;
        }
        String wanted = "to have the " + noun + ":\n  " + FailureText.shown(expected);
        String found =
                "but " + value.map(it -> "had:\n  " + FailureText.shown(it)).orElse("had none");
        throw failureWithActualExpected(
                value.orElse(null), expected, "%s", FailureText.of(report(), wanted + "\n" + found));
    }

    private ResponseAssert conformsTo(SchemaTier tier, String wanted) {
        ContractReport report = report().under(tier);
        if (!report.conforms()) {
            throw failure("%s", FailureText.of(report, wanted));
        }
        return this;
    }

    private static void requireRule(String rule) {
        List<String> rules = ContractRule.ids();
        if (!rules.contains(rule)) {
            throw new Problem(
                            "no rule is called '" + rule + "'",
                            "",
                            "there are " + rules.size() + " rules, and this is none of them",
                            Nearest.asQuestion(rule, rules))
                    .asIllegalArgument();
        }
    }
}
