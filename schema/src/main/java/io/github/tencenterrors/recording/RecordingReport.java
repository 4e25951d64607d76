package io.github.tencenterrors.recording;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a contract has to say of many recorded responses: counts, and the first findings of each rule.
 *
 * <p>Its size does not grow with the number of responses. Immutable. Reports of parts are joined by {@link #plus}.
 *
 * @param tier whether the contract asks for what clients receive, or for what the documents promise
 * @param files how many files were read
 * @param passedOver how many files, and places in files, held no recorded response
 * @param outcomes how many responses ended how; an outcome that never occurs is left out
 * @param violating how many responses do not keep the contract
 * @param codes the codes that occur, most frequent first; beyond {@link CodeCount#MOST_CODES} they are counted together
 * @param findings by rule, most frequent first
 * @since 0.1
 */
@SuppressWarnings("serial") // the copies made below are serializable
public record RecordingReport(
        SchemaTier tier,
        long files,
        long passedOver,
        Map<Outcome, Long> outcomes,
        long violating,
        List<CodeCount> codes,
        List<FindingGroup> findings)
        implements Serializable {

    /** Copies the collections. */
    public RecordingReport {
        outcomes = Map.copyOf(outcomes);
        codes = List.copyOf(codes);
        findings = List.copyOf(findings);
    }

    /** How many responses were checked. */
    public long responses() {
        long responses = 0;
        for (long count : outcomes.values()) {
            responses += count;
        }
        return responses;
    }

    /** Whether every response keeps the contract. */
    public boolean conforms() {
        return violating == 0;
    }

    /**
     * This report, and that of recordings that come after these.
     *
     * @throws IllegalArgumentException if the two are about different contracts
     */
    public RecordingReport plus(RecordingReport later) {
        if (later.tier != tier) {
            throw new Problem(
                            "reports about different contracts cannot be joined",
                            "",
                            "one is about " + tier + ", the other about " + later.tier,
                            "check all recordings against the same contract")
                    .asIllegalArgument();
        }
        Tally joined = Tally.of(this);
        joined.add(Tally.of(later));
        return joined.report(tier);
    }

    /** The report for a terminal: the counts, the codes, then the findings by rule. Lines end in {@code \n}. */
    public String toText() {
        return ReportText.of(this);
    }

    /** The report as one HTML page, which needs neither network nor server. */
    public String toHtml() {
        return ReportPage.of(this);
    }
}
