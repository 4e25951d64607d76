package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the code under test does with errors that no document lists. */
record Baselines(List<Baseline> list, Map<Generation, Play> defaults, Map<String, Play> families) {

    /**
     * Sorts them.
     *
     * @param again plays an injection once more
     * @throws IllegalArgumentException if a default outcome cannot be told from what the code does by chance, or by code
     */
    static Baselines of(List<Play> plays, Function<Injection, Play> again) {
        List<Baseline> list = plays.stream().map(Baselines::baseline).toList();
        Map<Generation, Play> defaults = new HashMap<>();
        Map<String, Play> families = new HashMap<>();
        for (Baseline each : list) {
            Play play = each.play();
            if (!each.isDefault()) {
                families.put(key(each.generation(), each.family().orElseThrow()), play);
                continue;
            }
            Play other = defaults.putIfAbsent(each.generation(), play);
            if (other != null && !other.outcome().isSameAs(play.outcome())) {
                throw notTold(list, each, again).asIllegalArgument();
            }
        }
        return new Baselines(list, Map.copyOf(defaults), Map.copyOf(families));
    }

    Handling handling(DocumentedError error, Play play) {
        return switch (play.outcome().kind()) {
            case CRASH -> Handling.CRASHED;
            case HUNG -> Handling.HUNG;
            case VALUE, EXCEPTION -> meant(error, play);
        };
    }

    private Handling meant(DocumentedError error, Play play) {
        if (isSame(play, byDefault(error))) {
            return Handling.BY_DEFAULT;
        }
        return isSame(play, byFamily(error)) && !InFamily.isFamily(error) ? Handling.BY_FAMILY : Handling.ON_PURPOSE;
    }

    /** Who retries one error and not another has told them apart, though both end in one exception. */
    private static boolean isSame(Play play, Play baseline) {
        return play.outcome().isSameAs(baseline.outcome()) && Case.count(play) == Case.count(baseline);
    }

    private Play byDefault(DocumentedError error) {
        return Optional.ofNullable(defaults.get(error.generation())).orElseThrow();
    }

    private Play byFamily(DocumentedError error) {
        InFamily family = InFamily.of(error);
        return Optional.ofNullable(families.get(key(family.generation(), family.name())))
                .orElseThrow();
    }

    private static Baseline baseline(Play play) {
        Injection.Unlisted unlisted = (Injection.Unlisted) play.injection();
        return new Baseline(unlisted.failure().generation(), unlisted.family(), play);
    }

    private static Problem notTold(List<Baseline> list, Baseline second, Function<Injection, Play> again) {
        Play first = list.stream()
                .filter(each -> each.isDefault() && each.generation() == second.generation())
                .findFirst()
                .orElseThrow()
                .play();
        CodeOutcome repeated = again.apply(first.injection()).outcome();
        return repeated.isSameAs(first.outcome())
                ? new Problem(
                        "the code under test has no default outcome that could be told",
                        "%s: '%s'; %s: '%s'"
                                .formatted(
                                        first.injection().label(),
                                        first.outcome().name(),
                                        second.play().injection().label(),
                                        second.play().outcome().name()),
                        "two codes that no document lists have two outcomes, and every error would look handled on purpose",
                        "name outcomes without the code and the request id in them: namingValues(…), namingExceptions(…)")
                : new Problem(
                        "the code under test has another outcome each time",
                        "%s: '%s', and then '%s'"
                                .formatted(
                                        first.injection().label(),
                                        first.outcome().name(),
                                        repeated.name()),
                        "the same answer was played twice, and outcomes that change tell nothing",
                        "begin each call anew, and name outcomes without what differs from call to call:"
                                + " namingValues(…), namingExceptions(…)");
    }

    private static String key(Generation generation, String family) {
        return generation.id() + " " + family;
    }
}
