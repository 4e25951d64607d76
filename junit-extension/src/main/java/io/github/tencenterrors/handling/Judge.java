package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges what was played. */
record Judge(Reading<?> reading, Repertoire repertoire, Duration leastPause) {

    private static final int MOST_CODES = 5;

    HandlingMatrix judge(String name, Baselines baselines, List<Case> cases, List<Play> faults) {
        List<Rule> rules = new Rules(reading, leastPause, cases).list();
        List<HandledError> errors =
                cases.stream().map(each -> judged(each, rules)).toList();
        List<HandledFault> broken = faults.stream().map(Judge::fault).toList();
        return new HandlingMatrix(
                name,
                repertoire.selection().toString(),
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
                        Rules.success(play).map(because -> GivenVerdict.of(Verdict.SWALLOWED, because)).stream())
                .toList();
        return new HandledFault((Injection.Broken) play.injection(), play, verdicts);
    }

    private List<NotJudged> notJudged(List<Rule> rules, List<Case> cases, List<Play> faults) {
        List<NotJudged> notJudged = new ArrayList<>();
        for (Rule rule : rules) {
            List<Case> concerned = cases.stream().filter(rule.concerns()).toList();
            List<String> unseen = Stream.concat(
                            concerned.stream()
                                    .filter(rule.visible().negate())
                                    .map(each -> each.error().code().text()),
                            rule.verdict() == Verdict.SWALLOWED
                                    ? faults.stream()
                                            .filter(each -> !Rules.isKnown(each))
                                            .map(each -> ((Injection.Broken) each.injection())
                                                    .fault()
                                                    .name())
                                    : Stream.empty())
                    .distinct()
                    .toList();
            if (concerned.isEmpty()) {
                notJudged.add(new NotJudged(rule.verdict(), "there is no " + rule.noun()));
            } else if (!unseen.isEmpty()) {
                notJudged.add(new NotJudged(rule.verdict(), "unknown of " + listed(unseen) + ": " + rule.wanting()));
            }
        }
        if (faults.isEmpty()) {
            notJudged.add(new NotJudged(
                    Verdict.CRASHES_ON_BROKEN_ANSWER, "none was played: leave withoutBrokenAnswers() out"));
        }
        return notJudged;
    }

    private static String listed(List<String> codes) {
        int more = codes.size() - MOST_CODES;
        return codes.stream()
                .limit(MOST_CODES)
                .collect(Collectors.joining(", ", "", more > 0 ? " and " + more + " more" : ""));
    }
}
