package io.github.tencenterrors.handling;

import static io.github.tencenterrors.handling.Variation.ADDED_MEMBERS;
import static io.github.tencenterrors.handling.Variation.CHINESE_MESSAGE;
import static io.github.tencenterrors.handling.Variation.CODE_AS_TEXT;
import static io.github.tencenterrors.handling.Variation.MISLEADING_MESSAGE;
import static io.github.tencenterrors.handling.Variation.PLAIN_MESSAGE;
import static io.github.tencenterrors.handling.Variation.TRAILING_BLANK;
import static io.github.tencenterrors.handling.Variation.TRAILING_DOT;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.RetryAdvice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of rules.
 *
 * @param reading what is known of outcomes
 * @param leastPause the shortest time between two attempts that is a pause
 * @param ofFailures the outcomes of errors that are failures, to tell whether a dry run has one of its own
 */
record Rules(Reading<?> reading, Duration leastPause, Set<CodeOutcome.Key> ofFailures) {

    private static final int MOST_PAUSES = 10;
    private static final int LONGEST_ID = 60;

    static Rules of(Reading<?> reading, Duration leastPause, List<Case> cases) {
        return new Rules(
                reading,
                leastPause,
                cases.stream()
                        .filter(Rules::isFailure)
                        .map(each -> each.play().outcome().key())
                        .collect(Collectors.toSet()));
    }

    List<Rule> list() {
        return List.of(
                Rule.always(Verdict.UNHANDLED, Rules::unhandled),
                Rule.always(Verdict.CRASHED, each -> crash(each.play())),
                Rule.always(Verdict.HUNG, each -> hung(each.play())),
                Rule.always(Verdict.UNSTABLE, Rules::unstable),
                retry(Verdict.NOT_RETRIED, retries(Retry.WITH_BACKOFF), each -> attempts(each, 1, 1)),
                retry(Verdict.RETRIED_IN_VAIN, retries(Retry.WITH_BACKOFF).negate(), Rules::retriedInVain),
                retry(Verdict.RETRIED_WITHOUT_BACKOFF, retries(Retry.WITH_BACKOFF), this::withoutBackoff),
                new Rule(
                        Verdict.SWALLOWED,
                        Rules::isFailure,
                        Phrase.FAILURE,
                        each -> isKnown(each.play()),
                        Phrase.TELL_SUCCESS,
                        each -> success(each.play())),
                new Rule(
                        Verdict.PARTIAL_TAKEN_FOR_SUCCESS,
                        each -> each.error().category() == Category.PARTIAL_SUCCESS,
                        Phrase.PARTIAL_SUCCESS,
                        each -> asReported(each).allMatch(Rules::isKnown),
                        Phrase.TELL_SUCCESS,
                        each -> asReported(each)
                                .flatMap(play -> success(play).stream())
                                .findFirst()),
                new Rule(
                        Verdict.REQUEST_ID_LOST,
                        Rules::hasRequestId,
                        Phrase.WITH_REQUEST_ID,
                        each -> reading.readsIdsOf(each.play().outcome().kind()),
                        Phrase.TELL_REQUEST_ID,
                        Rules::requestIdLost),
                new Rule(
                        Verdict.DRY_RUN_TAKEN_FOR_FAILURE,
                        each -> each.error().category() == Category.DRY_RUN,
                        Phrase.DRY_RUN,
                        each -> isKnown(each.play()) || isOfItsOwn(each),
                        Phrase.TELL_SUCCESS,
                        this::dryRunTakenForFailure),
                variation(Verdict.DECIDES_ON_MESSAGE, Set.of(PLAIN_MESSAGE, MISLEADING_MESSAGE, CHINESE_MESSAGE)),
                variation(Verdict.BREAKS_ON_UNTIDY_CODE, Set.of(TRAILING_DOT, TRAILING_BLANK, CODE_AS_TEXT)),
                variation(Verdict.BREAKS_ON_ADDED_MEMBERS, Set.of(ADDED_MEMBERS)));
    }

    static Optional<LocalizedText> crash(Play play) {
        CodeOutcome outcome = play.outcome();
        return outcome.kind() == OutcomeKind.CRASH
                ? Optional.of(outcome.place()
                        .map(at -> Phrase.CRASHED_AT.with(outcome.name(), at))
                        .orElseGet(() -> Phrase.CRASHED.with(outcome.name())))
                : Optional.empty();
    }

    static Optional<LocalizedText> hung(Play play) {
        return play.outcome().kind() == OutcomeKind.HUNG
                ? Optional.of(Phrase.NO_END.with(Text.seconds(play.duration())))
                : Optional.empty();
    }

    static Optional<LocalizedText> success(Play play) {
        return play.outcome().meaning() == Meaning.SUCCESS
                ? Optional.of(Phrase.IS_A_SUCCESS.with(play.outcome().label()))
                : Optional.empty();
    }

    static boolean isKnown(Play play) {
        return play.outcome().meaning() != Meaning.UNKNOWN;
    }

    private static Rule retry(
            Verdict verdict, Predicate<Case> concerns, Function<Case, Optional<LocalizedText>> charge) {
        return new Rule(
                verdict,
                concerns.and(each -> each.handling() != Handling.HUNG),
                verdict == Verdict.RETRIED_IN_VAIN ? Phrase.NOT_RETRYABLE : Phrase.RETRYABLE,
                each -> Case.count(each.play()) > 0,
                Phrase.COUNT_ATTEMPTS,
                charge);
    }

    private static Rule variation(Verdict verdict, Set<Variation> variations) {
        return new Rule(
                verdict,
                any -> true,
                Phrase.DOCUMENTED_ERROR,
                each -> each.variations().stream()
                        .anyMatch(play -> play.injection() instanceof Injection.Varied varied
                                && variations.contains(varied.variation())),
                Phrase.VARY,
                each -> each.unstable().isEmpty() ? changed(each, each.differing(variations)) : Optional.empty());
    }

    private static Predicate<Case> retries(Retry retry) {
        return each -> each.error().retry().retry() == retry;
    }

    private static Optional<LocalizedText> unhandled(Case each) {
        return each.handling() == Handling.BY_DEFAULT
                ? Optional.of(Phrase.ENDS_AS_UNLISTED.with(each.play().outcome().label()))
                : Optional.empty();
    }

    private static Optional<LocalizedText> unstable(Case each) {
        return each.unstable().stream()
                .findFirst()
                .map(play -> play.injection() instanceof Injection.Varied varied
                        ? Phrase.AGAIN_VARIED.with(
                                play.outcome().label(), varied.variation().label())
                        : Phrase.AGAIN.with(play.outcome().label()));
    }

    private static Optional<LocalizedText> attempts(Case each, int from, int to) {
        int count = Case.count(each.play());
        RetryAdvice advice = each.error().retry();
        return count >= from && count <= to
                ? Optional.of(Phrase.AGAINST_ADVICE.with(
                        Phrase.attempts(count), Phrase.of(advice.retry()), Phrase.of(advice.basis())))
                : Optional.empty();
    }

    /** One attempt more is what a fix is for: new credentials, another nonce. */
    private static Optional<LocalizedText> retriedInVain(Case each) {
        return attempts(each, each.error().retry().retry() == Retry.AFTER_FIX ? 3 : 2, Integer.MAX_VALUE);
    }

    private Optional<LocalizedText> withoutBackoff(Case each) {
        boolean missing = each.all(each.play()).allMatch(play -> play.attempts()
                .filter(times -> Backoff.isMissing(times, leastPause))
                .isPresent());
        return missing
                ? each.play()
                        .attempts()
                        .map(times -> Phrase.PAUSES.with(Phrase.listed(
                                times.pauses().stream().map(Text::seconds).toList(), MOST_PAUSES)))
                : Optional.empty();
    }

    private static boolean isFailure(Case each) {
        Category category = each.error().category();
        return category != Category.PARTIAL_SUCCESS && category != Category.DRY_RUN;
    }

    private static Stream<Play> asReported(Case each) {
        return Stream.concat(
                Stream.of(each.play()),
                each.variations().stream()
                        .filter(play -> play.injection() instanceof Injection.Varied varied
                                && varied.variation() == Variation.BATCH_DETAIL));
    }

    /** Who is told of a success asks for no request id; a crash loses more than that. */
    private static boolean hasRequestId(Case each) {
        CodeOutcome outcome = each.play().outcome();
        return sentId(each).isPresent()
                && outcome.meaning() != Meaning.SUCCESS
                && (outcome.kind() == OutcomeKind.VALUE || outcome.kind() == OutcomeKind.EXCEPTION);
    }

    private static Optional<LocalizedText> requestIdLost(Case each) {
        Optional<String> read = each.play().requestId();
        return read.equals(sentId(each))
                ? Optional.empty()
                : Optional.of(read.map(id -> Phrase.READS.with(Text.bounded(Shown.line(id), LONGEST_ID)))
                        .orElseGet(Phrase.READS_NONE::with));
    }

    private static Optional<String> sentId(Case each) {
        return each.play().injection().response().flatMap(response -> response.requestId());
    }

    private Optional<LocalizedText> dryRunTakenForFailure(Case each) {
        return each.play().outcome().meaning() == Meaning.SUCCESS || isOfItsOwn(each)
                ? Optional.empty()
                : Optional.of(Phrase.IS_AS_OF_OTHERS.with(each.play().outcome().label()));
    }

    /** Whether no error of another category ends so. */
    private boolean isOfItsOwn(Case dryRun) {
        return dryRun.handling() == Handling.ON_PURPOSE
                && !ofFailures.contains(dryRun.play().outcome().key());
    }

    private static Optional<LocalizedText> changed(Case each, List<Play> differing) {
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.joined(differing.stream()
                        .map(play -> result((Injection.Varied) play.injection(), play, each.play()))
                        .toList()));
    }

    private static LocalizedText result(Injection.Varied varied, Play play, Play documented) {
        LocalizedText how = varied.variation().label();
        return play.outcome().isSameAs(documented.outcome())
                ? Phrase.OTHER_ATTEMPTS.with(Phrase.attempts(Case.count(play)), Case.count(documented), how)
                : Phrase.OTHER_OUTCOME.with(
                        play.outcome().label(), documented.outcome().label(), how);
    }
}
