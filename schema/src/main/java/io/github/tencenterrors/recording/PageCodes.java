package io.github.tencenterrors.recording;

import java.util.List;
import java.util.stream.Collectors;

/** The codes on the page, most frequent first. */
final class PageCodes {

    private static final int MOST = 1_000;

    private PageCodes() {}

    static String of(RecordingReport report) {
        List<CodeCount> codes = report.codes();
        if (codes.isEmpty()) {
            return "<p class=\"none\">No response has a code.</p>";
        }
        long most = codes.stream().mapToLong(CodeCount::count).max().orElse(0);
        List<CodeCount> shown = codes.subList(0, Math.min(MOST, codes.size()));
        return """
                <div class="sheet"><table class="codes">
                <caption>%s, most frequent first</caption>
                <thead><tr><th scope="col">Code</th><th scope="col">Generation</th><th scope="col">In the documents</th>\
                <th scope="col" class="number">Responses</th><td class="bar"></td><th scope="col" class="first">First in</th></tr></thead>
                <tbody data-list="codes">
                %s</tbody>
                </table></div>
                <p class="none" data-none="codes" hidden>No code matches.</p>%s""".formatted(
                        Figures.of(codes.size(), "code"),
                        shown.stream().map(code -> row(code, most)).collect(Collectors.joining()),
                        rest(codes.subList(shown.size(), codes.size())));
    }

    private static String row(CodeCount code, long most) {
        String badge = code.documented()
                ? "<span class=\"badge good\">✓ documented</span>"
                : "<span class=\"badge odd\">? undocumented</span>";
        return """
                <tr data-generation="%s" data-documented="%s"><th scope="row"><code>%s</code></th><td>%s</td><td>%s</td>\
                <td class="number">%s</td><td class="bar">%s</td><td class="first"><code>%s</code></td></tr>
                """.formatted(
                        code.generation().id(),
                        code.documented(),
                        Html.line(ReportText.name(code)),
                        code.generation().label(),
                        badge,
                        Figures.grouped(code.count()),
                        Html.bar(code.count(), most),
                        Html.line(code.first()));
    }

    private static String rest(List<CodeCount> codes) {
        return codes.isEmpty()
                ? ""
                : "\n<p class=\"none\">And %s more, in %s.</p>"
                        .formatted(
                                Figures.of(codes.size(), "code"),
                                Figures.of(
                                        codes.stream()
                                                .mapToLong(CodeCount::count)
                                                .sum(),
                                        "response"));
    }
}
