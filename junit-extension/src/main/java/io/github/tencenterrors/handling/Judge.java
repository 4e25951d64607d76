package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges what was played. */
record Judge(Reading<?> reading, Repertoire repertoire, Duration leastPause) {

    private static final int MOST_CODES = 5;

    HandlingMatrix judge(String name, Baselines baselines, List<Case> cases, List<Play> faults) {
        List<Rule> rules = Rules.of(reading, leastPause, cases).list();
        List<HandledError> errors =
                cases.stream().map(each -> judged(each, rules)).toList();
        List<HandledFault> broken = faults.stream().map(Judge::fault).toList();
        return new HandlingMatrix(
                name,
                SelectionText.of(repertoire.selection()),
                repertoire.seed(),
                baselines.list(),
                errors,
                broken,
                notJudged(rules, cases, faults),
                List.of());
    }

    private static HandledError judged(Case each, List<Rule> rules) {
        List<GivenVerdict> verdicts = rules.stream()
                .filter(rule -> rule.concerns().test(each) && rule.visible().test(each))
                .flatMap(rule ->
                        rule.charge().apply(each).map(because -> GivenVerdict.of(rule.verdict(), because)).stream())
                .toList();
        return new HandledError(each.error(), each.handling(), each.play(), each.variations(), verdicts);
    }

    private static HandledFault fault(Play play) {
        List<GivenVerdict> verdicts = Stream.concat(
                        Rules.crash(play)
                                .or(() -> Rules.hung(play))
                                .map(because -> GivenVerdict.of(Verdict.CRASHES_ON_BROKEN_ANSWER, because))
                                .stream(),
                        Rules.success(play).map(because -> GivenVerdict.of(ofSuccess(play), because)).stream())
                .toList();
        return new HandledFault((Injection.Broken) play.injection(), play, verdicts);
    }

    /** The verdict on who reports a success in place of that answer. */
    private static Verdict ofSuccess(Play fault) {
        return ((Injection.Broken) fault.injection()).fault() == BrokenAnswer.PARTLY_SENT
                ? Verdict.PARTIAL_TAKEN_FOR_SUCCESS
                : Verdict.SWALLOWED;
    }

    private List<NotJudged> notJudged(List<Rule> rules, List<Case> cases, List<Play> faults) {
        List<NotJudged> notJudged = new ArrayList<>();
        for (Rule rule : rules) {
            List<Case> concerned = cases.stream().filter(rule.concerns()).toList();
            List<Play> answers = faults.stream()
                    .filter(each -> ofSuccess(each) == rule.verdict())
                    .toList();
            List<String> unseen = Stream.concat(
                            concerned.stream()
                                    .filter(rule.visible().negate())
                                    .map(each -> each.error().code().text()),
                            answers.stream()
                                    .filter(each -> !Rules.isKnown(each))
                                    .map(each -> ((Injection.Broken) each.injection())
                                            .fault()
                                            .name()))
                    .distinct()
                    .toList();
            if (concerned.isEmpty() && answers.isEmpty()) {
                notJudged.add(new NotJudged(
                        rule.verdict(), Phrase.THERE_IS_NO.with(rule.noun().with())));
            } else if (!unseen.isEmpty()) {
                notJudged.add(new NotJudged(
                        rule.verdict(),
                        Phrase.UNKNOWN_OF.with(
                                Phrase.listed(unseen, MOST_CODES),
                                rule.wanting().with())));
            }
        }
        if (faults.isEmpty()) {
            notJudged.add(new NotJudged(Verdict.CRASHES_ON_BROKEN_ANSWER, Phrase.NONE_PLAYED.with()));
        }
        return notJudged;
    }
}
