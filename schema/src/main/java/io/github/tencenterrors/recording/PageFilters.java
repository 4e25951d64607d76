package io.github.tencenterrors.recording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page's findings and codes can be narrowed by. Each filter asks the attribute of its name, {@code data-rule}. */
final class PageFilters {

    private static final List<Option> CONTRACT =
            List.of(new Option("true", "contract violated"), new Option("false", "contract kept"));

    private static final List<Option> DOCUMENTED =
            List.of(new Option("true", "documented"), new Option("false", "undocumented"));

    private PageFilters() {}

    private record Option(String value, String label) {

        String html() {
            return "<option value=\"%s\">%s</option>".formatted(Html.line(value), Html.line(label));
        }
    }

    static String of(RecordingReport report) {
        return """
                <fieldset><legend>Findings</legend>%s%s%s</fieldset>
                <fieldset><legend>Codes</legend>%s%s</fieldset>""".formatted(
                        select("rule", "Rule", "every rule", rules(report)),
                        select("outcome", "Outcome", "every outcome", outcomes(report)),
                        select("breaking", "Contract", "kept or violated", CONTRACT),
                        select("generation", "Generation", "every generation", generations(report)),
                        select("documented", "In the documents", "documented or not", DOCUMENTED));
    }

    private static List<Option> rules(RecordingReport report) {
        return PageFindings.inOrder(report)
                .map(group -> new Option(group.rule(), group.rule()))
                .toList();
    }

    private static List<Option> outcomes(RecordingReport report) {
        return report.outcomes().keySet().stream()
                .sorted()
                .map(outcome -> new Option(ReportText.name(outcome), ReportText.name(outcome)))
                .toList();
    }

    private static List<Option> generations(RecordingReport report) {
        return report.codes().stream()
                .map(CodeCount::generation)
                .distinct()
                .sorted()
                .map(generation -> new Option(generation.id(), generation.label()))
                .toList();
    }

    private static String select(String name, String label, String all, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", all)), options.stream())
                .map(Option::html)
                .collect(Collectors.joining(
                        "", "\n<select name=\"%s\" aria-label=\"%s\">".formatted(name, label), "</select>"));
    }
}
