package io.github.tencenterrors.cli;

import io.github.tencenterrors.coverage.CoverageReport;
import java.util.Locale;

/** How a report is printed. */
enum ReportFormat {
    TEXT,
    JSON,
    MARKDOWN;

    String text(CoverageReport report) {
        return switch (this) {
            case TEXT -> report.toText();
            case JSON -> report.toJsonLines();
            case MARKDOWN -> report.toMarkdown();
        };
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
