package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page's codes and findings can be narrowed by, as far as there is a choice. */
final class PageFilters {

    private PageFilters() {}

    static String of(RecordingReport report) {
        Map<String, String> rules = new LinkedHashMap<>();
        PageFindings.inOrder(report).forEach(group -> rules.put(group.rule(), group.rule()));
        Map<String, String> generations = report.codes().stream()
                .map(CodeCount::generation)
                .distinct()
                .sorted()
                .collect(Collectors.toMap(Generation::id, Generation::label, (one, same) -> one, LinkedHashMap::new));
        return select("rule", "Findings of", "every rule", rules)
                + select(
                        "breaking",
                        "Findings in",
                        "all responses",
                        ordered("true", "violating responses", "false", "conforming responses only"))
                + select("generation", "Codes of", "every generation", generations)
                + select(
                        "documented",
                        "Codes",
                        "documented or not",
                        ordered("true", "documented", "false", "undocumented"));
    }

    private static Map<String, String> ordered(String first, String firstLabel, String second, String secondLabel) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(first, firstLabel);
        options.put(second, secondLabel);
        return options;
    }

    private static String select(String name, String label, String all, Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> "<option value=\"%s\">%s</option>"
                        .formatted(Html.line(option.getKey()), Html.line(option.getValue())))
                .collect(Collectors.joining(
                        "",
                        "<label>%s <select name=\"%s\"><option value=\"\">%s</option>".formatted(label, name, all),
                        "</select></label>\n"));
    }
}
