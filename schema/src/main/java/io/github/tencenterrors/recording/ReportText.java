package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A report as lines for a terminal; a finding as source, line and column in the body, pointer and message. */
final class ReportText {

    private static final int MOST_CODES = 40;
    private static final int MOST_SAMPLES = 5;
    private static final int NO_COUNTS = -1;

    private final RecordingReport report;
    private final StringBuilder text = new StringBuilder();

    private ReportText(RecordingReport report) {
        this.report = report;
    }

    static String of(RecordingReport report) {
        ReportText text = new ReportText(report);
        text.summary();
        text.codes();
        text.findings(
                "Findings in responses that violate the contract, with line:column in the body", breaking(report));
        text.findings("Remarks, which leave the contract kept, with line:column in the body", remarks(report));
        return text.text.toString();
    }

    /** What the contract asks for, to stand behind "held against". */
    static String contract(SchemaTier tier) {
        return switch (tier) {
            case WIRE -> "what clients receive";
            case DOCUMENTED -> "what the documents promise";
        };
    }

    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The rules of which at least one finding stands in a response that does not keep the contract. */
    static List<FindingGroup> breaking(RecordingReport report) {
        return groups(report, true);
    }

    static List<FindingGroup> remarks(RecordingReport report) {
        return groups(report, false);
    }

    private static List<FindingGroup> groups(RecordingReport report, boolean breaking) {
        List<FindingGroup> groups = new ArrayList<>();
        for (FindingGroup group : report.findings()) {
            if ((group.breaking() > 0) == breaking) {
                groups.add(group);
            }
        }
        return groups;
    }

    private void summary() {
        long all = report.responses();
        line(Figures.of(all, "response") + " in " + Figures.of(report.files(), "file") + ", held against "
                + contract(report.tier()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("conforming", all - report.violating(), Figures.share(all - report.violating(), all)));
        rows.add(row("violating", report.violating(), Figures.share(report.violating(), all)));
        rows.add(row("passed over", report.passedOver(), "without a recorded response"));
        if (all > 0) {
            rows.add(List.of("", "", ""));
        }
        for (Outcome outcome : Outcome.values()) {
            Long count = report.outcomes().get(outcome);
            if (count != null) {
                rows.add(row(name(outcome), count, Figures.share(count, all)));
            }
        }
        lines("  ", new AlignedRows(1, rows));
    }

    private static List<String> row(String name, long count, String comment) {
        return List.of(name, Figures.grouped(count), comment);
    }

    private void codes() {
        List<CodeCount> codes = report.codes();
        if (codes.isEmpty()) {
            return;
        }
        List<CodeCount> shown = codes.subList(0, Math.min(codes.size(), MOST_CODES));
        List<CodeCount> more = codes.subList(shown.size(), codes.size());
        line("");
        line("Codes: " + Figures.grouped(codes.size()) + ", of which " + documented(codes) + " documented");
        List<List<String>> rows = new ArrayList<>();
        for (CodeCount code : shown) {
            rows.add(List.of(
                    Figures.grouped(code.count()),
                    code.generation().label(),
                    code.documented() ? "documented" : "undocumented",
                    name(code),
                    "first in " + Visible.line(code.first())));
        }
        lines("  ", new AlignedRows(0, rows));
        if (!more.isEmpty()) {
            long responses = more.stream().mapToLong(CodeCount::count).sum();
            line("  … and %s more, of which %s documented, in %s"
                    .formatted(Figures.grouped(more.size()), documented(more), Figures.of(responses, "response")));
        }
    }

    private static String documented(List<CodeCount> codes) {
        long count = 0;
        for (CodeCount code : codes) {
            count += code.documented() ? 1 : 0;
        }
        return count == codes.size() ? "all are" : Figures.grouped(count) + (count == 1 ? " is" : " are");
    }

    /** The code, and the module code where there is one. */
    static String name(CodeCount code) {
        String module = code.moduleCode().isEmpty() ? "" : " (module code " + code.moduleCode() + ")";
        return Visible.line(code.code()) + module;
    }

    private void findings(String title, List<FindingGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        line("");
        line(title);
        groups.stream()
                .sorted(Comparator.comparingLong(FindingGroup::count).reversed())
                .forEach(this::group);
    }

    private void group(FindingGroup group) {
        boolean mixed = 0 < group.breaking() && group.breaking() < group.count();
        line("  %s: %s%s"
                .formatted(
                        group.rule(),
                        Figures.grouped(group.count()),
                        mixed ? ", of which " + Figures.grouped(group.breaking()) + " in violating responses" : ""));
        List<FindingSample> samples =
                group.samples().stream().limit(MOST_SAMPLES).toList();
        lines(
                "    ",
                new AlignedRows(NO_COUNTS, samples.stream().map(ReportText::row).toList()));
        if (group.count() > samples.size()) {
            line("    … and " + Figures.grouped(group.count() - samples.size()) + " more");
        }
    }

    private static List<String> row(FindingSample sample) {
        Finding finding = sample.finding();
        return List.of(
                Visible.line(sample.source()),
                finding.position().line() + ":" + finding.position().column(),
                Visible.line(finding.pointer()),
                Visible.line(finding.message()));
    }

    private void lines(String indent, AlignedRows rows) {
        for (String line : rows.lines()) {
            line((indent + line).stripTrailing());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
