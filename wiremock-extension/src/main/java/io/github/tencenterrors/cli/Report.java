package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.coverage.CoverageReport;
import io.github.tencenterrors.coverage.ObservedRun;
import io.github.tencenterrors.coverage.ObservedTest;
import io.github.tencenterrors.handling.ExercisedError;
import io.github.tencenterrors.handling.ExercisedErrors;
import io.github.tencenterrors.handling.HandlingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What folders tell of tests and of probes.
 *
 * @param coverage which errors tests exercise; empty where nothing was observed and nobody asked for it
 * @param handling the matrices of probes
 */
record Report(Optional<CoverageReport> coverage, HandlingReport handling) {

    private static final String OBSERVATIONS = ".coverage.jsonl";

    /** @throws IllegalArgumentException if there is neither, or a file cannot be read */
    static Report read(List<Path> places, ErrorCatalog catalog, Selection selection) {
        HandlingReport handling = HandlingReport.read(places);
        boolean isAskedFor =
                !selection.equals(Selection.all()) || handling.matrices().isEmpty();
        return new Report(
                isAskedFor || places.stream().anyMatch(Report::hasObservations)
                        ? Optional.of(CoverageReport.read(ofTests(places), catalog, selection))
                        : Optional.empty(),
                handling);
    }

    /** Whether there is neither a gap nor a verdict that is not waived. */
    boolean isFine() {
        return coverage.map(CoverageReport::isComplete).orElse(true) && !handling.hasUnwaivedVerdict();
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>(handling.remarks());
        coverage.ifPresentOrElse(
                report -> remarks.addAll(report.remarks()),
                () -> remarks.add("no test was observed; the report is of probes alone"));
        return remarks;
    }

    String toHtml() {
        return coverage.map(report -> handling.toHtml(exercised(report))).orElseGet(handling::toHtml);
    }

    private static ExercisedErrors exercised(CoverageReport report) {
        return new ExercisedErrors(
                report.selection(),
                report.runs().size(),
                report.runs().stream().mapToLong(ObservedRun::observations).sum(),
                report.errors().stream()
                        .map(each -> new ExercisedError(
                                each.error(),
                                each.state().id(),
                                each.tests().stream().map(ObservedTest::test).toList()))
                        .toList());
    }

    /** A matrix that is named itself is not taken for a file of observations. */
    private static List<Path> ofTests(List<Path> places) {
        List<Path> others = places.stream()
                .filter(each -> Files.isDirectory(each) || each.toString().endsWith(OBSERVATIONS))
                .toList();
        return others.isEmpty() ? places : others;
    }

    private static boolean hasObservations(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.anyMatch(each -> each.toString().endsWith(OBSERVATIONS));
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("'" + place + "' cannot be read", "FOLDER", e.toString(), "check its permissions")
                    .asIllegalArgument();
        }
    }
}
