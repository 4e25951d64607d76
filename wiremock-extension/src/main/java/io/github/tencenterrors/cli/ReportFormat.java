package io.github.tencenterrors.cli;

import io.github.tencenterrors.coverage.CoverageReport;
import java.util.Locale;
import java.util.Optional;

/** How a report is printed. */
enum ReportFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** What tests exercise, if they were observed, and then what probes have found out. */
    String text(Report report) {
        return switch (this) {
            case TEXT ->
                joined(
                        report.coverage().map(CoverageReport::toText),
                        report.handling().toText(),
                        "\n");
            case JSON ->
                joined(
                        report.coverage().map(CoverageReport::toJsonLines),
                        report.handling().toJsonLines(),
                        "");
            case MARKDOWN ->
                joined(
                        report.coverage().map(CoverageReport::toMarkdown),
                        report.handling().toMarkdown(),
                        "\n");
        };
    }

    private static String joined(Optional<String> ofTests, String ofProbes, String between) {
        return ofTests.map(text -> ofProbes.isEmpty() ? text : text + between + ofProbes)
                .orElse(ofProbes);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
