package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.DocumentedError;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report as Markdown for the summary of a CI job, which may not be longer than a megabyte. */
final class CoverageMarkdown {

    private static final int MOST = 1_000;

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
        Stream<String> more =
                gaps.size() > MOST ? Stream.of("", "And " + (gaps.size() - MOST) + " more.") : Stream.empty();
        return Stream.of(
                        Stream.of(
                                "",
                                "## Exercised by no test that passed",
                                "",
                                "| error | category | retry | state | tests |",
                                "|---|---|---|---|---|"),
                        gaps.stream().limit(MOST).map(CoverageMarkdown::gap),
                        more)
                .flatMap(lines -> lines);
    }

    private static String gap(CoveredError gap) {
        DocumentedError error = gap.error();
        return row(
                plain(error.label()),
                error.category().id(),
                error.retry().retry().id(),
                CoverageText.name(gap.state()),
                gap.tests().stream().map(test -> plain(test.test())).collect(Collectors.joining("<br>")));
    }

    private static Stream<String> remarks(List<String> remarks) {
        return remarks.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("", "## Remarks", ""),
                        remarks.stream().limit(MOST).map(remark -> "* " + plain(remark)));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Nothing in a text may be taken for Markdown. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").replaceAll("[\\\\|<>*_`\\[\\]&#$~]", "\\\\$0");
    }
}
