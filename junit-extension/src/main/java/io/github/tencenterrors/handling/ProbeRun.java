package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run of a probe: what no document lists, what one does, and again what may be chance. */
record ProbeRun(String name, Repertoire repertoire, Pace pace, Performer<?> performer, Duration leastPause) {

    /** So often is played again what looks wrong. All must agree: random pauses look equal by chance, but not so often. */
    private static final int REPLAYS = 4;

    HandlingMatrix run() {
        List<DocumentedError> errors = repertoire.errors();
        Baselines baselines = baselines(errors);
        List<Case> cases = cases(errors, baselines);
        List<Play> faults = play(brokenAnswers(errors));
        return new Judge(performer.reading(), repertoire, leastPause)
                .judge(name, baselines, withReplays(cases, baselines), faults);
    }

    /** The defaults come first: without them nothing can be told, and all that follows takes its time. */
    private Baselines baselines(List<DocumentedError> errors) {
        List<Injection.Unlisted> codes = new MadeUpCodes(repertoire.catalog(), repertoire.seed()).near(errors);
        List<Play> defaults =
                play(codes.stream().filter(each -> each.family().isEmpty()).toList());
        Baselines.of(defaults)
                .requireDefaults(injection -> play(List.of(injection)).get(0));
        List<Play> families =
                play(codes.stream().filter(each -> each.family().isPresent()).toList());
        return Baselines.of(Stream.concat(defaults.stream(), families.stream()).toList());
    }

    private List<Case> cases(List<DocumentedError> errors, Baselines baselines) {
        List<List<Injection>> scripts = errors.stream().map(this::script).toList();
        List<Play> plays = play(scripts.stream().flatMap(List::stream).toList());
        List<Case> cases = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < scripts.size(); i++) {
            int end = at + scripts.get(i).size();
            Play play = plays.get(at);
            cases.add(Case.of(errors.get(i), baselines, play, plays.subList(at + 1, end)));
            at = end;
        }
        return cases;
    }

    private List<Injection> script(DocumentedError error) {
        return Stream.concat(Stream.of(new Injection.Documented(error)), repertoire.variationsOf(error).stream())
                .toList();
    }

    private List<Injection.Broken> brokenAnswers(List<DocumentedError> errors) {
        return errors.stream()
                .map(DocumentedError::generation)
                .distinct()
                .flatMap(generation -> repertoire.brokenAnswers(generation).stream())
                .toList();
    }

    private List<Case> withReplays(List<Case> cases, Baselines baselines) {
        List<Injection> doubtful = cases.stream()
                .flatMap(each -> Stream.concat(
                        each.doubtful(leastPause).stream(), baselines.doubtful(each.error(), each.play())))
                .distinct()
                .flatMap(each -> Stream.generate(() -> each).limit(REPLAYS))
                .toList();
        Map<String, List<Play>> replays = new HashMap<>();
        for (Play each : play(doubtful)) {
            replays.computeIfAbsent(each.injection().label(), any -> new ArrayList<>())
                    .add(each);
        }
        Baselines steadier = baselines.with(replays);
        return cases.stream().map(each -> each.with(replays, steadier)).toList();
    }

    /** What hung is played once more, and counts if it ends: the machine may be busy, or the client not warm yet. */
    private List<Play> play(List<? extends Injection> injections) {
        List<Play> plays = new ArrayList<>(TimedRun.of(performer, pace, injections));
        List<Integer> hung = IntStream.range(0, plays.size())
                .filter(i -> plays.get(i).outcome().kind() == OutcomeKind.HUNG)
                .boxed()
                .toList();
        List<Play> again =
                TimedRun.of(performer, pace, hung.stream().map(injections::get).toList());
        for (int i = 0; i < again.size(); i++) {
            plays.set(hung.get(i), again.get(i));
        }
        return plays;
    }
}
