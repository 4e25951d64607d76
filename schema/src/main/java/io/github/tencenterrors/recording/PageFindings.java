package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings on the page by rule, those that break the contract first. */
final class PageFindings {

    private PageFindings() {}

    static String of(RecordingReport report) {
        if (report.findings().isEmpty()) {
            return "<p class=\"none\">Nothing is odd about any response.</p>";
        }
        String groups = inOrder(report).map(PageFindings::group).collect(Collectors.joining());
        return groups.replaceFirst("<details>", "<details open>")
                + "<p class=\"none\" data-none=\"samples\" hidden>No finding matches.</p>";
    }

    static Stream<FindingGroup> inOrder(RecordingReport report) {
        return Stream.concat(ReportText.breaking(report).stream(), ReportText.remarks(report).stream());
    }

    private static String group(FindingGroup group) {
        List<FindingSample> samples = group.samples();
        return """
                <details>
                <summary><h3><code>%s</code></h3> %s <span class="count">%s</span></summary>
                <ol data-list="samples">
                %s</ol>%s
                </details>
                """.formatted(
                Html.line(group.rule()),
                badge(group),
                Figures.of(group.count(), "finding"),
                samples.stream().map(PageFindings::item).collect(Collectors.joining()),
                group.count() == samples.size()
                        ? ""
                        : "\n<p class=\"more\">Listed: the first %s of %s.</p>"
                                .formatted(Figures.grouped(samples.size()), Figures.of(group.count(), "finding")));
    }

    private static String badge(FindingGroup group) {
        if (group.breaking() == 0) {
            return "<span class=\"badge odd\">remark</span>";
        }
        return group.breaking() == group.count()
                ? "<span class=\"badge bad\">✕ in violating responses</span>"
                : "<span class=\"badge bad\">✕ %s in violating responses</span>"
                        .formatted(Figures.grouped(group.breaking()));
    }

    private static String item(FindingSample sample) {
        Finding finding = sample.finding();
        return """
                <li class="sample" data-rule="%s" data-outcome="%s" data-breaking="%s">
                <p class="where"><code class="source">%s</code>%s <span>%s</span> <span>%s</span></p>
                <p class="message">%s</p>%s
                </li>
                """.formatted(
                        Html.line(finding.rule()),
                        ReportText.name(sample.outcome()),
                        sample.breaking(),
                        Html.line(sample.source()),
                        finding.pointer().isEmpty() ? "" : " <code>" + Html.line(finding.pointer()) + "</code>",
                        finding.position(),
                        ReportText.name(sample.outcome()),
                        Html.line(finding.message()),
                        body(sample));
    }

    /** A line end after {@code <pre>} is none of its content, so that one in the body stays. */
    private static String body(FindingSample sample) {
        MarkedBody body = sample.body();
        return body.equals(MarkedBody.NONE)
                ? ""
                : """

                <pre aria-label="The body at %s">
                %s<mark>%s</mark>%s</pre>""".formatted(
                                Html.line(sample.source()),
                                Html.lines(body.before()),
                                Html.lines(body.marked()),
                                Html.lines(body.after()));
    }
}
