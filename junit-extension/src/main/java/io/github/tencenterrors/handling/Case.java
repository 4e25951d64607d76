package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of one error when it is judged.
 *
 * @param replays the plays of what was played again, by the label of the injection
 */
record Case(
        DocumentedError error, Handling handling, Play play, List<Play> variations, Map<String, List<Play>> replays) {

    static Case of(DocumentedError error, Baselines baselines, Play play, List<Play> variations) {
        return new Case(error, baselines.handling(error, List.of(play)), play, List.copyOf(variations), Map.of());
    }

    /** The same with those that are of its own injections. */
    Case with(Map<String, List<Play>> all, Baselines baselines) {
        if (all.isEmpty()) {
            return this;
        }
        Map<String, List<Play>> own = new HashMap<>();
        Stream.concat(Stream.of(play), variations.stream())
                .map(each -> each.injection().label())
                .filter(all::containsKey)
                .forEach(label -> own.put(label, all.get(label)));
        Case played = new Case(error, handling, play, variations, own);
        return new Case(error, baselines.handling(error, played.all(play).toList()), play, variations, own);
    }

    /** What must be played again before it is judged: it looks wrong, and may be chance. */
    List<Injection> doubtful(Duration leastPause) {
        List<Injection> doubtful = new ArrayList<>();
        variations.stream().filter(this::differs).map(Play::injection).forEach(doubtful::add);
        boolean pauses = play.attempts()
                .filter(times -> Backoff.isMissing(times, leastPause))
                .isPresent();
        if (!doubtful.isEmpty() || pauses) {
            doubtful.add(play.injection());
        }
        return doubtful;
    }

    /** Whether a variation ended otherwise than the error as documented, or after another number of attempts. */
    boolean differs(Play variation) {
        return !variation.outcome().isSameAs(play.outcome()) || hasOtherCount(variation);
    }

    /** Those of these variations that differ, and did so each time. */
    List<Play> differing(Set<Variation> wanted) {
        return variations.stream()
                .filter(each ->
                        each.injection() instanceof Injection.Varied varied && wanted.contains(varied.variation()))
                .filter(each -> !each.outcome().isSameAs(play.outcome())
                        || (hasOtherCount(each) && isCountSteady(each) && isCountSteady(play)))
                .toList();
    }

    /** The play of an injection, and those of the same injection that followed. */
    Stream<Play> all(Play first) {
        return replays.isEmpty()
                ? Stream.of(first)
                : Stream.concat(
                        Stream.of(first), replays.getOrDefault(first.injection().label(), List.of()).stream());
    }

    /** What ended otherwise when it was played again. */
    List<Play> unstable() {
        if (replays.isEmpty()) {
            return List.of(); // most often; and labels take time to make
        }
        return Stream.concat(Stream.of(play), variations.stream())
                .flatMap(first -> all(first)
                        .filter(each -> !each.outcome().isSameAs(first.outcome()))
                        .limit(1))
                .toList();
    }

    /** Whether attempts were counted of both, and are not as many. */
    private boolean hasOtherCount(Play variation) {
        return variation.attempts().isPresent() && play.attempts().isPresent() && count(variation) != count(play);
    }

    /** The number of attempts; -1 where nobody counted. */
    static int count(Play play) {
        return play.attempts().map(AttemptTimes::count).orElse(-1);
    }

    /** Who retries for a time, and not for a number of attempts, makes another number each time. */
    private boolean isCountSteady(Play first) {
        return all(first).allMatch(each -> count(each) == count(first));
    }
}
