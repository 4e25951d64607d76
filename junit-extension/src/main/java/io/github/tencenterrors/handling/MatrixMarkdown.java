package io.github.tencenterrors.handling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a matrix as Markdown for the summary of a CI job, or a comment on a pull request, which may not be longer than
 * 65,536 characters.
 *
 * <p>Its length is bounded by what it lists: there are so many verdicts, so many codes are named of each, and no text is
 * longer than a line.
 */
final class MatrixMarkdown {

    private static final int MOST_CODES = 30;
    private static final int FEW_CODES = 2;
    private static final int MOST_WAIVERS = 15;

    /** From this length on few codes are named of each verdict. */
    private static final int LONG = 15_000;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 160;

    private static final Pattern MARKUP = Pattern.compile("[\\\\|<>*_`\\[\\]&#$~:]");

    private final HandlingMatrix matrix;
    private final List<String> lines = new ArrayList<>();

    private MatrixMarkdown(HandlingMatrix matrix) {
        this.matrix = matrix;
    }

    static String write(HandlingMatrix matrix) {
        MatrixMarkdown markdown = new MatrixMarkdown(matrix);
        markdown.head();
        markdown.counts();
        markdown.verdicts();
        markdown.notJudged();
        markdown.waivers();
        return String.join("\n", markdown.lines) + "\n";
    }

    private void head() {
        long open = matrix.verdicts().stream().filter(each -> !each.isWaived()).count();
        long waived = matrix.verdicts().size() - open;
        add(
                "## Error handling of " + name(matrix.name()),
                "",
                "%s %s, %s: **%s**%s."
                        .formatted(
                                open == 0 ? "✅" : "❌",
                                counted(matrix.errors().size(), "documented error"),
                                counted(matrix.faults().size(), "broken answer"),
                                open == 0 ? "nothing wrong was found" : counted(open, "verdict"),
                                waived == 0 ? "" : ", and " + waived + " waived"),
                "",
                "<sub>" + sentence(matrix.selection().text()) + "</sub>");
    }

    private void counts() {
        add("", "| handling | errors |", "|---|---:|");
        matrix.counts().forEach((handling, count) -> add("| " + handling.label().text() + " | " + count + " |"));
    }

    private void verdicts() {
        Map<Verdict, List<Charge>> open = Charge.of(matrix)
                .filter(each -> !each.given().isWaived())
                .collect(Collectors.groupingBy(
                        each -> each.given().verdict(), () -> new EnumMap<>(Verdict.class), Collectors.toList()));
        open.forEach((verdict, charges) -> {
            add(
                    "",
                    "### %s, %s: %s"
                            .formatted(
                                    verdict.id(),
                                    charges.size() == 1 ? "once" : charges.size() + " times",
                                    verdict.finding().text()),
                    "",
                    "To do: " + verdict.remedy().text() + ".",
                    "");
            reasons(charges);
        });
    }

    private void reasons(List<Charge> charges) {
        int most = lines.stream().mapToInt(String::length).sum() > LONG ? FEW_CODES : MOST_CODES;
        Map<String, List<String>> byReason = charges.stream()
                .limit(most)
                .collect(Collectors.groupingBy(
                        Charge::reason, LinkedHashMap::new, Collectors.mapping(Charge::subject, Collectors.toList())));
        byReason.forEach((reason, subjects) -> add("- " + sentence(reason) + ": "
                + subjects.stream().map(MatrixMarkdown::name).collect(Collectors.joining(", "))));
        if (charges.size() > most) {
            add("- … and " + (charges.size() - most) + " more");
        }
    }

    private void notJudged() {
        if (!matrix.notJudged().isEmpty()) {
            add("", "### Not judged", "");
            matrix.notJudged()
                    .forEach(each -> add("- " + each.verdict().id() + ": "
                            + sentence(each.why().text())));
        }
    }

    private void waivers() {
        List<JudgedWaiver> waivers = matrix.waivers();
        if (waivers.isEmpty()) {
            return;
        }
        add(
                "",
                "### Waivers",
                "",
                "| verdict | code | until | state | covers | reason |",
                "|---|---|---|---|---:|---|");
        Stream.concat(
                        waivers.stream().filter(each -> each.state() != WaiverState.IN_FORCE),
                        waivers.stream().filter(each -> each.state() == WaiverState.IN_FORCE))
                .limit(MOST_WAIVERS)
                .forEach(each -> add(row(
                        each.waiver().verdict().id(),
                        name(each.waiver().code()),
                        each.waiver().until().toString(),
                        each.state() == WaiverState.IN_FORCE
                                ? "in force"
                                : "**" + each.state().id() + "**",
                        Integer.toString(each.verdicts()),
                        sentence(each.waiver().reason()))));
        if (waivers.size() > MOST_WAIVERS) {
            add("", "… and " + (waivers.size() - MOST_WAIVERS) + " more");
        }
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String name(String text) {
        return plain(text, LONGEST_NAME);
    }

    private static String sentence(String text) {
        return plain(text, LONGEST_SENTENCE);
    }

    /** Nothing in a text is taken for Markdown or an address, and nobody is called by it. */
    private static String plain(String text, int longest) {
        String line = Shown.line(text);
        String cut = line.codePointCount(0, line.length()) > longest
                ? line.substring(0, line.offsetByCodePoints(0, longest)) + "…"
                : line;
        return MARKUP.matcher(cut).replaceAll("\\\\$0").replace("@", "@\u200b");
    }
}
