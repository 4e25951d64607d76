package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one matrix of those that several JVMs have made of one probe.
 *
 * <p>Each error counts once. Where it fared better in one of them than in another, the worse one counts: it has happened.
 * What one of them could not judge is not judged.
 */
record Merging(List<HandlingMatrix> matrices) {

    HandlingMatrix merged() {
        HandlingMatrix first = matrices.get(0);
        if (matrices.size() == 1) {
            return first;
        }
        HandlingMatrix all = new HandlingMatrix(
                first.name(),
                selection(),
                first.seed(),
                List.copyOf(firsts(
                                HandlingMatrix::baselines,
                                each -> each.play().injection().label())
                        .values()),
                worst(HandlingMatrix::errors, each -> each.error().identity(), HandledError::verdicts),
                worst(HandlingMatrix::faults, HandledFault::injection, HandledFault::verdicts),
                List.copyOf(
                        firsts(HandlingMatrix::notJudged, NotJudged::verdict).values()),
                List.of());
        return new HandlingMatrix(
                all.name(),
                all.selection(),
                all.seed(),
                all.baselines(),
                all.errors(),
                all.faults(),
                all.notJudged(),
                waivers(all));
    }

    /** The errors of which not all say the same. */
    List<String> disputed() {
        Map<Object, List<HandledError>> all = matrices.stream()
                .flatMap(each -> each.errors().stream())
                .collect(Collectors.groupingBy(
                        each -> each.error().identity(), LinkedHashMap::new, Collectors.toList()));
        return all.values().stream()
                .filter(each -> each.stream().map(Merging::told).distinct().count() > 1)
                .map(each -> each.get(0).error().label())
                .toList();
    }

    private static List<Object> told(HandledError each) {
        return List.of(
                each.handling(),
                each.play().outcome().key(),
                each.verdicts().stream().map(GivenVerdict::verdict).toList());
    }

    private LocalizedText selection() {
        return matrices.stream()
                .map(HandlingMatrix::selection)
                .distinct()
                .reduce(Phrase.BOTH::with)
                .orElseThrow();
    }

    private <T, K> Map<K, T> firsts(Function<HandlingMatrix, List<T>> part, Function<T, K> key) {
        return grouped(part, key, (a, b) -> a);
    }

    private <T, K> List<T> worst(
            Function<HandlingMatrix, List<T>> part, Function<T, K> key, Function<T, List<GivenVerdict>> verdicts) {
        Comparator<T> badness = Comparator.comparingLong((T each) -> open(verdicts.apply(each)))
                .thenComparing(each -> verdicts.apply(each).size());
        return List.copyOf(grouped(part, key, BinaryOperator.maxBy(badness)).values());
    }

    private <T, K> Map<K, T> grouped(
            Function<HandlingMatrix, List<T>> part, Function<T, K> key, BinaryOperator<T> choice) {
        return matrices.stream()
                .flatMap(each -> part.apply(each).stream())
                .collect(Collectors.toMap(key, Function.identity(), choice, LinkedHashMap::new));
    }

    /** A waiver that covers something in one of them is not idle; one that has expired in one of them has expired. */
    private List<JudgedWaiver> waivers(HandlingMatrix merged) {
        Map<Waiver, List<JudgedWaiver>> all = matrices.stream()
                .flatMap(each -> each.waivers().stream())
                .collect(Collectors.groupingBy(JudgedWaiver::waiver, LinkedHashMap::new, Collectors.toList()));
        List<JudgedWaiver> waivers = new ArrayList<>();
        all.forEach((waiver, judged) -> {
            int covered = Waiving.covered(waiver, merged);
            WaiverState state = Stream.of(WaiverState.EXPIRED, WaiverState.IN_FORCE)
                    .filter(each -> covered > 0 && judged.stream().anyMatch(other -> other.state() == each))
                    .findFirst()
                    .orElse(WaiverState.IDLE);
            waivers.add(new JudgedWaiver(waiver, state, covered));
        });
        return waivers;
    }

    private static long open(List<GivenVerdict> verdicts) {
        return verdicts.stream().filter(each -> !each.isWaived()).count();
    }
}
