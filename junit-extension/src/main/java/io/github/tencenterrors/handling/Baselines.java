package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the code under test does with errors that no document lists. */
record Baselines(List<Baseline> list, Map<Of, List<Play>> plays) {

    /** Of what they are: of a family, or of any code in the generation. */
    record Of(Generation generation, Optional<String> family) {}

    static Baselines of(List<Play> plays) {
        List<Baseline> list = plays.stream().map(Baselines::baseline).toList();
        return new Baselines(
                list,
                list.stream()
                        .collect(Collectors.groupingBy(
                                each -> new Of(each.generation(), each.family()),
                                LinkedHashMap::new,
                                Collectors.mapping(Baseline::play, Collectors.toList()))));
    }

    /** The same with what was played again, by the label of the injection. */
    Baselines with(Map<String, List<Play>> replays) {
        Map<Of, List<Play>> all = new HashMap<>();
        plays.forEach((of, each) -> all.put(
                of,
                each.stream()
                        .flatMap(play -> Stream.concat(
                                Stream.of(play),
                                replays.getOrDefault(play.injection().label(), List.of()).stream()))
                        .toList()));
        return new Baselines(list, all);
    }

    /**
     * Looks at the defaults alone.
     *
     * @param again plays an injection once more
     * @throws IllegalArgumentException if one of them cannot be told from what the code does by chance, or by code
     */
    void requireDefaults(Function<Injection, Play> again) {
        for (List<Play> two : plays.values()) {
            Play first = two.get(0);
            Play second = two.get(1);
            if (!first.outcome().isSameAs(second.outcome())) {
                throw notTold(first, second, again).asIllegalArgument();
            }
            if (first.outcome().kind() == OutcomeKind.HUNG) {
                throw hung(first, second).asIllegalArgument();
            }
        }
    }

    /** How the error is handled that was played once or more. */
    Handling handling(DocumentedError error, List<Play> played) {
        return switch (played.get(0).outcome().kind()) {
            case CRASH -> Handling.CRASHED;
            case HUNG -> Handling.HUNG;
            case VALUE, EXCEPTION -> meant(error, played);
        };
    }

    private Handling meant(DocumentedError error, List<Play> played) {
        if (isSame(played, byDefault(error))) {
            return Handling.BY_DEFAULT;
        }
        return isSame(played, byFamily(error)) && !InFamily.isFamily(error) ? Handling.BY_FAMILY : Handling.ON_PURPOSE;
    }

    /** What must be played again before it is judged: only attempts tell it from a baseline, and their number may be chance. */
    Stream<Injection> doubtful(DocumentedError error, Play play) {
        return Stream.of(byDefault(error), byFamily(error))
                .filter(baseline -> endsAlike(List.of(play), baseline) && areApart(List.of(play), baseline))
                .flatMap(baseline -> Stream.of(play.injection(), baseline.get(0).injection()));
    }

    /** Who retries one error and not another has told them apart, though both end in one exception. */
    private static boolean isSame(List<Play> played, List<Play> baseline) {
        return endsAlike(played, baseline) && !areApart(played, baseline);
    }

    private static boolean endsAlike(List<Play> played, List<Play> baseline) {
        return played.get(0).outcome().isSameAs(baseline.get(0).outcome());
    }

    /** Whether all of the one made more attempts than any of the other. Who retries for a time makes another number each time. */
    private static boolean areApart(List<Play> played, List<Play> baseline) {
        IntSummaryStatistics some = counts(played);
        IntSummaryStatistics others = counts(baseline);
        boolean counted = some.getCount() > 0 && others.getCount() > 0;
        return counted && (some.getMin() > others.getMax() || others.getMin() > some.getMax());
    }

    private static IntSummaryStatistics counts(List<Play> plays) {
        return plays.stream()
                .flatMap(each -> each.attempts().stream())
                .mapToInt(AttemptTimes::count)
                .summaryStatistics();
    }

    private List<Play> byDefault(DocumentedError error) {
        return plays(error.generation(), Optional.empty());
    }

    private List<Play> byFamily(DocumentedError error) {
        InFamily family = InFamily.of(error);
        return plays(family.generation(), Optional.of(family.name()));
    }

    private List<Play> plays(Generation generation, Optional<String> family) {
        return Optional.ofNullable(plays.get(new Of(generation, family))).orElseThrow();
    }

    private static Baseline baseline(Play play) {
        Injection.Unlisted unlisted = (Injection.Unlisted) play.injection();
        return new Baseline(unlisted.failure().generation(), unlisted.family(), play);
    }

    private static Problem hung(Play first, Play second) {
        return new Problem(
                "the code under test has no default outcome that could be told",
                first.injection().label() + "; " + second.injection().label(),
                "it hangs on both, and no outcome is left to compare with",
                "have its client call the fake server, and end on codes that it does not know,"
                        + " or give it more time: within(…)");
    }

    private static Problem notTold(Play first, Play second, Function<Injection, Play> again) {
        CodeOutcome repeated = again.apply(first.injection()).outcome();
        return repeated.isSameAs(first.outcome())
                ? new Problem(
                        "the code under test has no default outcome that could be told",
                        "%s: '%s'; %s: '%s'"
                                .formatted(
                                        first.injection().label(),
                                        Shown.line(first.outcome().name()),
                                        second.injection().label(),
                                        Shown.line(second.outcome().name())),
                        "two codes that no document lists have two outcomes, and every error would look handled on purpose",
                        "name outcomes without the code and the request id in them: namingValues(…), namingExceptions(…)")
                : new Problem(
                        "the code under test has another outcome each time",
                        "%s: '%s', and then '%s'"
                                .formatted(
                                        first.injection().label(),
                                        Shown.line(first.outcome().name()),
                                        Shown.line(repeated.name())),
                        "the same answer was played twice, and outcomes that change tell nothing",
                        "begin each call anew, and name outcomes without what differs from call to call:"
                                + " namingValues(…), namingExceptions(…)");
    }
}
