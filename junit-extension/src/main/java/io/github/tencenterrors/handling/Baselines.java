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
record Baselines(List<Baseline> list, Map<Generation, CodeOutcome> defaults, Map<String, CodeOutcome> families) {

    /**
     * Sorts them.
     *
     * @param again plays an injection once more
     * @throws IllegalArgumentException if a default outcome cannot be told from what the code does by chance, or by code
     */
    static Baselines of(List<Play> plays, Function<Injection, Play> again) {
        List<Baseline> list = plays.stream().map(Baselines::baseline).toList();
        Map<Generation, CodeOutcome> defaults = new HashMap<>();
        Map<String, CodeOutcome> families = new HashMap<>();
        for (Baseline each : list) {
            CodeOutcome outcome = each.play().outcome();
            if (!each.isDefault()) {
                families.put(key(each.generation(), each.family().orElseThrow()), outcome);
                continue;
            }
            CodeOutcome other = defaults.putIfAbsent(each.generation(), outcome);
            if (other != null && !other.isSameAs(outcome)) {
                throw notTold(list, each, again).asIllegalArgument();
            }
        }
        return new Baselines(list, Map.copyOf(defaults), Map.copyOf(families));
    }

    Handling handling(DocumentedError error, CodeOutcome outcome) {
        return switch (outcome.kind()) {
            case CRASH -> Handling.CRASHED;
            case HUNG -> Handling.HUNG;
            case VALUE, EXCEPTION -> meant(error, outcome);
        };
    }

    private Handling meant(DocumentedError error, CodeOutcome outcome) {
        if (outcome.isSameAs(byDefault(error))) {
            return Handling.BY_DEFAULT;
        }
        return outcome.isSameAs(byFamily(error)) && !InFamily.isFamily(error)
                ? Handling.BY_FAMILY
                : Handling.ON_PURPOSE;
    }

    private CodeOutcome byDefault(DocumentedError error) {
        return Optional.ofNullable(defaults.get(error.generation())).orElseThrow();
    }

    private CodeOutcome byFamily(DocumentedError error) {
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
