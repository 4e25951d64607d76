package io.github.tencenterrors.cli;

import io.github.tencenterrors.coverage.CoverageReport;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A file that {@code report} writes; what is told of each probe stands in files of its own. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum ReportFile {
    JSON("coverage.json", report -> report.coverage().map(CoverageReport::toJson)),
    MARKDOWN("coverage.md", report -> report.coverage().map(CoverageReport::toMarkdown)),
    /** Called as CI servers expect it. */
    JUNIT_XML("TEST-tencent-errors.xml", report -> report.coverage().map(CoverageReport::toJUnitXml)),
    HTML("report.html", report -> Optional.of(report.toHtml()));

    private final String fileName;

    private final Function<Report, Optional<String>> text;

    ReportFile(String fileName, Function<Report, Optional<String>> text) {
        this.fileName = fileName;
        this.text = text;
    }

    /** The texts of all files by their names. */
    static Map<String, String> all(Report report) {
        Map<String, String> files = new TreeMap<>(report.handling().files());
        for (ReportFile each : values()) {
            each.text.apply(report).ifPresent(text -> files.put(each.fileName, text));
        }
        return files;
    }
}
