package io.github.tencenterrors.cli;

import io.github.tencenterrors.coverage.CoverageReport;

/** A file that {@code report} writes. Another kind of report is another constant. */
enum ReportFile {
    JSON("coverage.json"),
    MARKDOWN("coverage.md"),
    /** Called as CI servers expect it. */
    JUNIT_XML("TEST-tencent-errors.xml");

    private final String fileName;

    ReportFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    String text(CoverageReport report) {
        return switch (this) {
            case JSON -> report.toJson();
            case MARKDOWN -> report.toMarkdown();
            case JUNIT_XML -> report.toJUnitXml();
        };
    }
}
