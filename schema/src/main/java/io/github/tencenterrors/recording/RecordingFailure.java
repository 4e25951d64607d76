package io.github.tencenterrors.recording;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.envelope.Finding;
import java.util.List;
import java.util.Locale;

/** What a failed assertion says: how many responses there are, what was wanted of them, and the first that fell short. */
final class RecordingFailure {

    private static final int MOST_RULES = 10;
    private static final int MOST_SAMPLES = 3;

    private RecordingFailure() {}

    static String of(RecordingReport report, String wanted, List<FindingGroup> groups) {
        StringBuilder text = new StringBuilder(head(report)).append(wanted);
        groups.stream().limit(MOST_RULES).forEach(group -> append(group, text));
        if (groups.size() > MOST_RULES) {
            text.append("\n  … and ").append(groups.size() - MOST_RULES).append(" more rules");
        }
        return text.toString();
    }

    static String ofMissingCode(RecordingReport report, String code) {
        List<String> codes =
                report.codes().stream().map(CodeCount::code).distinct().toList();
        return head(report) + "to contain the code " + Quoted.of(code) + "\n"
                + (codes.isEmpty() ? "but there is no code in them" : Nearest.asQuestion(code, codes));
    }

    private static String head(RecordingReport report) {
        return String.format(
                Locale.ROOT,
                "\nExpecting recordings:\n  %,d %s in %,d %s\n",
                report.responses(),
                report.responses() == 1 ? "response" : "responses",
                report.files(),
                report.files() == 1 ? "file" : "files");
    }

    private static void append(FindingGroup group, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "\n  [%s] %,d", group.rule(), group.count()));
        group.samples().stream().limit(MOST_SAMPLES).forEach(sample -> text.append("\n    ")
                .append(line(sample)));
        if (group.count() > MOST_SAMPLES) {
            text.append("\n    …");
        }
    }

    private static String line(FindingSample sample) {
        Finding finding = sample.finding();
        String pointer = finding.pointer().isEmpty() ? "" : " " + Visible.line(finding.pointer());
        return Visible.line(sample.source()) + pointer + " (" + finding.position() + "): "
                + Quoted.line(finding.message());
    }
}
