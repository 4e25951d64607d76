package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.DocumentedError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a report as Markdown for the summary of a CI job, which may not be longer than a megabyte.
 *
 * <p>It has two lists, of gaps and of remarks, and each of them ends where it becomes too long.
 */
final class CoverageMarkdown {

    private static final int MOST = 1_000;
    private static final int MOST_BYTES = 450_000;
    private static final int MOST_TESTS = 5;
    private static final int LONGEST_NAME = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\|<>*_`\\[\\]&#$~:]");

    private CoverageMarkdown() {}

    static String of(CoverageReport report) {
        return Stream.of(head(report), gaps(report.gaps()), remarks(report.remarks()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> head(CoverageReport report) {
        int all = report.errors().size();
        Stream<String> counts = report.counts().entrySet().stream()
                .map(each -> row(
                        CoverageText.name(each.getKey()),
                        Integer.toString(each.getValue()),
                        CoverageText.share(each.getValue(), all)));
        return Stream.of(
                        Stream.of(
                                "# Tencent Cloud errors that tests exercise",
                                "",
                                plain("Of " + report.selection()) + ": " + CoverageText.runs(report.runs()) + ".",
                                "",
                                "| | errors | |",
                                "|---|---:|---:|"),
                        counts)
                .flatMap(lines -> lines);
    }

    private static Stream<String> gaps(List<CoveredError> gaps) {
        if (gaps.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        Stream.of(
                                "",
                                "## Exercised by no test that passed",
                                "",
                                "| error | category | retry | state | tests |",
                                "|---|---|---|---|---|"),
                        fitting(gaps, CoverageMarkdown::gap))
                .flatMap(lines -> lines);
    }

    private static String gap(CoveredError gap) {
        DocumentedError error = gap.error();
        return row(
                name(error.label()),
                error.category().id(),
                error.retry().retry().id(),
                CoverageText.name(gap.state()),
                tests(gap.tests()));
    }

    private static String tests(List<ObservedTest> tests) {
        int more = tests.size() - MOST_TESTS;
        return tests.stream()
                .limit(MOST_TESTS)
                .map(test -> name(test.test()))
                .collect(Collectors.joining("<br>", "", more > 0 ? "<br>and " + more + " more" : ""));
    }

    private static Stream<String> remarks(List<String> remarks) {
        return remarks.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("", "## Remarks", ""), fitting(remarks, remark -> "* " + plain(remark)));
    }

    /** A line for each of as many as there is room for, and how many there are besides. */
    private static <T> Stream<String> fitting(List<T> all, Function<T, String> line) {
        List<String> lines = new ArrayList<>();
        int bytes = 0;
        for (T each : all) {
            String next = line.apply(each);
            bytes += next.getBytes(StandardCharsets.UTF_8).length + 1;
            if (lines.size() == MOST || bytes > MOST_BYTES) {
                return Stream.concat(lines.stream(), Stream.of("", "And " + (all.size() - lines.size()) + " more."));
            }
            lines.add(next);
        }
        return lines.stream();
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String name(String text) {
        return plain(
                text.codePointCount(0, text.length()) > LONGEST_NAME
                        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                        : text);
    }

    /** Nothing in a text is taken for Markdown or an address, and nobody is called by it. */
    private static String plain(String text) {
        String line = INVISIBLE.matcher(text).replaceAll(" ");
        return MARKUP.matcher(line).replaceAll("\\\\$0").replace("@", "@\u200b");
    }
}
