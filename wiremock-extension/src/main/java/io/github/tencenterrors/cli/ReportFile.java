package io.github.tencenterrors.cli;

import io.github.tencenterrors.handling.CoverageReport;
import java.util.function.Function;

/** A file that {@code report} writes. Another kind of report is another constant. */
enum ReportFile {
    JSON("coverage.json", CoverageReport::toJson),
    MARKDOWN("coverage.md", CoverageReport::toMarkdown),
    /** Where CI servers look for it. */
    JUNIT_XML("TEST-tencent-errors.xml", CoverageReport::toJUnitXml);

    private final String fileName;
    private final Function<CoverageReport, String> text;

    ReportFile(String fileName, Function<CoverageReport, String> text) {
        this.fileName = fileName;
        this.text = text;
    }

    String fileName() {
        return fileName;
    }

    String text(CoverageReport report) {
        return text.apply(report);
    }
}
