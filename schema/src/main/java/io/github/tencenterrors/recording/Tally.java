package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import io.github.tencenterrors.schema.ContractReport;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts what contracts say, response by response; those of parts are joined in the order of the recordings. */
final class Tally {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final CodeTally codes;
    private final FindingTally findings = new FindingTally();
    private long files;
    private long passedOver;
    private long violating;

    private Tally(CodeTally codes) {
        this.codes = codes;
    }

    /** A tally of no more codes than a report lists. */
    static Tally ofAll() {
        return new Tally(new CodeTally(CodeCount.MOST_CODES));
    }

    /** A tally of one part: of all its codes, since only those before it tell which of them are listed. */
    static Tally ofPart() {
        return new Tally(new CodeTally(Integer.MAX_VALUE));
    }

    static Tally of(RecordingReport report) {
        Tally tally = ofAll();
        tally.files = report.files();
        tally.passedOver = report.passedOver();
        tally.violating = report.violating();
        tally.outcomes.putAll(report.outcomes());
        report.codes().forEach(tally.codes::add);
        report.findings().forEach(tally.findings::add);
        return tally;
    }

    void addFile() {
        files++;
    }

    void addPassedOver() {
        passedOver++;
    }

    /**
     * Counts a response.
     *
     * @param enough the rules of which no more samples are wanted
     */
    void add(Source source, ContractReport report, Set<String> enough) {
        add(report.outcome(), 1);
        violating += report.conforms() ? 0 : 1;
        codes.add(source, report);
        findings.add(source, report, enough);
    }

    /** Adds the counts of what comes next. */
    void add(Tally later) {
        files += later.files;
        passedOver += later.passedOver;
        violating += later.violating;
        for (Map.Entry<Outcome, Long> each : later.outcomes.entrySet()) {
            add(each.getKey(), each.getValue());
        }
        codes.add(later.codes);
        findings.add(later.findings);
    }

    private void add(Outcome outcome, long count) {
        outcomes.put(outcome, outcomes.getOrDefault(outcome, 0L) + count);
    }

    /** The rules of which there are as many samples as a report lists. */
    Set<String> enough() {
        return findings.full();
    }

    RecordingReport report(SchemaTier tier) {
        return new RecordingReport(tier, files, passedOver, outcomes, violating, codes.counts(), findings.groups());
    }
}
