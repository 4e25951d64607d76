package io.github.tencenterrors.recording;

import java.util.Map;
import java.util.stream.Collectors;

/** The head of the page: whether the contract is kept, and how many responses ended how. */
final class PageSummary {

    private PageSummary() {}

    static String title(RecordingReport report) {
        return "Recorded responses: " + sentence(report);
    }

    static String verdict(RecordingReport report) {
        String badge = report.conforms()
                ? "<span class=\"badge good\">✓ conforms</span>"
                : "<span class=\"badge bad\">✕ violates</span>";
        return """
                <p class="verdict">%s %s
                <small>Held against %s.</small></p>""".formatted(badge, sentence(report), ReportText.contract(report.tier()));
    }

    static String of(RecordingReport report) {
        long all = report.responses();
        return """
                <dl class="facts">
                %s%s%s%s%s</dl>
                <div class="sheet"><table>
                <caption>Outcomes</caption>
                <thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Responses</th>\
                <th scope="col" class="number">Share</th><td class="bar"></td></tr></thead>
                <tbody>
                %s</tbody>
                </table></div>""".formatted(
                        fact("Responses", all, ""),
                        fact("Files", report.files(), ""),
                        fact("Conforming", all - report.violating(), Figures.share(all - report.violating(), all)),
                        fact("Violating", report.violating(), Figures.share(report.violating(), all)),
                        fact("Passed over", report.passedOver(), ""),
                        report.outcomes().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> outcome(ReportText.name(entry.getKey()), entry.getValue(), all))
                                .collect(Collectors.joining()));
    }

    private static String sentence(RecordingReport report) {
        if (report.responses() == 0) {
            return "there is none";
        }
        return report.conforms()
                ? "all " + Figures.of(report.responses(), "response") + " keep the contract"
                : "%s of %s %s the contract"
                        .formatted(
                                Figures.grouped(report.violating()),
                                Figures.of(report.responses(), "response"),
                                report.violating() == 1 ? "violates" : "violate");
    }

    private static String fact(String name, long count, String share) {
        return "<div><dt>%s</dt><dd>%s%s</dd></div>\n"
                .formatted(
                        name,
                        Figures.grouped(count),
                        share.isEmpty() ? "" : " <small>" + Html.line(share) + "</small>");
    }

    private static String outcome(String name, long count, long all) {
        return """
                <tr><th scope="row">%s</th><td class="number">%s</td><td class="number">%s</td><td class="bar">%s</td></tr>
                """.formatted(name, Figures.grouped(count), Html.line(Figures.share(count, all)), Html.bar(count, all));
    }
}
