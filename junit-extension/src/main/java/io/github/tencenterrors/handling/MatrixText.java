package io.github.tencenterrors.handling;

import java.util.Map;
import java.util.stream.Collectors;

/** A matrix in a few words. */
final class MatrixText {

    private MatrixText() {}

    static String summary(HandlingMatrix matrix) {
        Map<Handling, Integer> counts = matrix.counts();
        String handled = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey().label().text() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        long waived = matrix.verdicts().stream().filter(GivenVerdict::isWaived).count();
        return "%s: %d documented errors (%s), %d transport faults; %d verdicts%s"
                .formatted(
                        matrix.name(),
                        matrix.errors().size(),
                        handled,
                        matrix.faults().size(),
                        matrix.verdicts().size(),
                        waived == 0 ? "" : ", of which " + waived + " are waived");
    }
}
