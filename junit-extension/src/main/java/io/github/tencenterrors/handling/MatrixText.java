package io.github.tencenterrors.handling;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A matrix in a few words. */
final class MatrixText {

    /** That of the longest verdict. */
    private static final int WIDTH = 25;

    private MatrixText() {}

    /** The summary, and the verdicts that are not waived, by their numbers. */
    static String of(HandlingMatrix matrix) {
        Map<Verdict, Long> open = matrix.verdicts().stream()
                .filter(each -> !each.isWaived())
                .collect(Collectors.groupingBy(
                        GivenVerdict::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        String verdicts = open.entrySet().stream()
                .map(each -> "  %s %s, %s\n"
                        .formatted(
                                padded(each.getKey().id()),
                                each.getValue(),
                                each.getKey().finding().text()))
                .collect(Collectors.joining());
        String notJudged = matrix.notJudged().stream()
                .map(each -> "  " + padded(each.verdict().id()) + " not judged: "
                        + each.why().text() + "\n")
                .collect(Collectors.joining());
        return Shown.line(summary(matrix)) + "\n" + verdicts + notJudged;
    }

    private static String padded(String id) {
        return id + " ".repeat(Math.max(0, WIDTH - id.length()));
    }

    static String summary(HandlingMatrix matrix) {
        Map<Handling, Integer> counts = matrix.counts();
        String handled = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey().label().text() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        long waived = matrix.verdicts().stream().filter(GivenVerdict::isWaived).count();
        return "%s: %s documented errors (%s), %s transport faults; %s verdicts%s"
                .formatted(
                        matrix.name(),
                        matrix.errors().size(),
                        handled,
                        matrix.faults().size(),
                        matrix.verdicts().size(),
                        waived == 0 ? "" : ", of which " + waived + " are waived");
    }
}
