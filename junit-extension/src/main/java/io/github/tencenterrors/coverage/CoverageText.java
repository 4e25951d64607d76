package io.github.tencenterrors.coverage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a report for a terminal. */
final class CoverageText {

    private CoverageText() {}

    static String of(CoverageReport report) {
        StringBuilder text = new StringBuilder(runs(report.runs())).append("\n\n");
        report.counts()
                .forEach((state, count) -> text.append("%-12s  %5s  %7s\n"
                        .formatted(
                                name(state), count, share(count, report.errors().size()))));
        List<String> gaps = CoverageGaps.in(report.errors()).lines();
        if (!gaps.isEmpty()) {
            text.append('\n').append(String.join("\n", gaps)).append('\n');
        }
        return text.toString();
    }

    static String name(CoverageState state) {
        return state == CoverageState.PASSED ? "covered" : state.id().replace('-', ' ');
    }

    static String share(int count, int of) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
    }

    /** How much was observed, and when: a file that an earlier build has left would show here. */
    static String runs(List<ObservedRun> runs) {
        long observations = runs.stream().mapToLong(ObservedRun::observations).sum();
        return "%s in %s%s".formatted(plural(observations, "observation"), plural(runs.size(), "run"), span(runs));
    }

    private static String span(List<ObservedRun> runs) {
        List<Instant> times = runs.stream()
                .flatMap(run -> Stream.of(run.began(), run.ended().orElse(run.began())))
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                .sorted()
                .toList();
        return times.isEmpty() ? "" : ", from " + times.get(0) + " to " + times.get(times.size() - 1);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
