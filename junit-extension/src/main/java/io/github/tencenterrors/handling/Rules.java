package io.github.tencenterrors.handling;

import static io.github.tencenterrors.handling.Variation.ADDED_MEMBERS;
import static io.github.tencenterrors.handling.Variation.CHINESE_MESSAGE;
import static io.github.tencenterrors.handling.Variation.CODE_AS_TEXT;
import static io.github.tencenterrors.handling.Variation.MISLEADING_MESSAGE;
import static io.github.tencenterrors.handling.Variation.PLAIN_MESSAGE;
import static io.github.tencenterrors.handling.Variation.TRAILING_BLANK;
import static io.github.tencenterrors.handling.Variation.TRAILING_DOT;

import io.github.tencenterrors.catalog.Category;
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
 * @param others the outcomes of all errors, to tell which one has an outcome of its own
 */
record Rules(Reading<?> reading, Duration leastPause, List<Case> others) {

    private static final String COUNTER = "plug in countingAttempts(…), and have it count the right requests";
    private static final String SUCCESS = "tell which values mean success: successIs(…)";

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
                        "error that is a failure of the whole call",
                        each -> isKnown(each.play()),
                        SUCCESS,
                        each -> success(each.play())),
                new Rule(
                        Verdict.PARTIAL_TAKEN_FOR_SUCCESS,
                        each -> each.error().category() == Category.PARTIAL_SUCCESS,
                        "partial success",
                        each -> asReported(each).allMatch(Rules::isKnown),
                        SUCCESS,
                        each -> asReported(each)
                                .flatMap(play -> success(play).stream())
                                .findFirst()),
                new Rule(
                        Verdict.REQUEST_ID_LOST,
                        Rules::hasRequestId,
                        "error with a request id of which the caller is told",
                        each -> reading.readsIdsOf(each.play().outcome().kind()),
                        "tell where the request id stands: requestIdOfException(…), requestIdOfValue(…)",
                        Rules::requestIdLost),
                new Rule(
                        Verdict.DRY_RUN_TAKEN_FOR_FAILURE,
                        each -> each.error().category() == Category.DRY_RUN,
                        "dry run",
                        each -> isKnown(each.play()) || isOfItsOwn(each),
                        SUCCESS,
                        this::dryRunTakenForFailure),
                variation(Verdict.DECIDES_ON_MESSAGE, Set.of(PLAIN_MESSAGE, MISLEADING_MESSAGE, CHINESE_MESSAGE)),
                variation(Verdict.BREAKS_ON_UNTIDY_CODE, Set.of(TRAILING_DOT, TRAILING_BLANK, CODE_AS_TEXT)),
                variation(Verdict.BREAKS_ON_ADDED_MEMBERS, Set.of(ADDED_MEMBERS)));
    }

    static Optional<String> crash(Play play) {
        CodeOutcome outcome = play.outcome();
        return outcome.kind() == OutcomeKind.CRASH
                ? Optional.of(
                        outcome.name() + outcome.place().map(at -> " at " + at).orElse(""))
                : Optional.empty();
    }

    static Optional<String> hung(Play play) {
        return play.outcome().kind() == OutcomeKind.HUNG
                ? Optional.of("no end after " + Text.seconds(play.duration()))
                : Optional.empty();
    }

    static Optional<String> success(Play play) {
        return play.outcome().meaning() == Meaning.SUCCESS
                ? Optional.of("the outcome is '" + play.outcome().label() + "', a success")
                : Optional.empty();
    }

    static boolean isKnown(Play play) {
        return play.outcome().meaning() != Meaning.UNKNOWN;
    }

    private static Rule retry(Verdict verdict, Predicate<Case> concerns, Function<Case, Optional<String>> charge) {
        return new Rule(
                verdict,
                concerns.and(each -> each.handling() != Handling.HUNG),
                verdict == Verdict.RETRIED_IN_VAIN ? "error that is not to be retried" : "error that can be retried",
                each -> Case.count(each.play()) > 0,
                COUNTER,
                charge);
    }

    private static Rule variation(Verdict verdict, Set<Variation> variations) {
        return new Rule(
                verdict,
                any -> true,
                "documented error",
                each -> each.variations().stream()
                        .anyMatch(play -> play.injection() instanceof Injection.Varied varied
                                && variations.contains(varied.variation())),
                "have it play such variations: varying(…)",
                each -> each.unstable().isEmpty() ? changed(each, each.differing(variations)) : Optional.empty());
    }

    private static Predicate<Case> retries(Retry retry) {
        return each -> each.error().retry().retry() == retry;
    }

    private static Optional<String> unhandled(Case each) {
        return each.handling() == Handling.BY_DEFAULT
                ? Optional.of("ends in '" + each.play().outcome().label() + "', as codes do that no document lists")
                : Optional.empty();
    }

    private static Optional<String> unstable(Case each) {
        return each.unstable().stream()
                .findFirst()
                .map(play -> "'" + play.outcome().label() + "' when played again" + how(play));
    }

    private static Optional<String> attempts(Case each, int from, int to) {
        int count = Case.count(each.play());
        return count >= from && count <= to
                ? Optional.of("%s; advice: %s".formatted(Text.attempts(count), advice(each)))
                : Optional.empty();
    }

    /** One attempt more is what a fix is for: new credentials, another nonce. */
    private static Optional<String> retriedInVain(Case each) {
        return attempts(each, each.error().retry().retry() == Retry.AFTER_FIX ? 3 : 2, Integer.MAX_VALUE);
    }

    private Optional<String> withoutBackoff(Case each) {
        boolean missing = each.all(each.play()).allMatch(play -> play.attempts()
                .filter(times -> Backoff.isMissing(times, leastPause))
                .isPresent());
        return missing
                ? each.play()
                        .attempts()
                        .map(times -> "pauses: "
                                + times.pauses().stream().map(Text::seconds).collect(Collectors.joining(", ")))
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

    private static Optional<String> requestIdLost(Case each) {
        Optional<String> read = each.play().requestId();
        return read.equals(sentId(each))
                ? Optional.empty()
                : Optional.of(read.map(id -> "the caller reads '" + Text.bounded(id) + "'")
                        .orElse("the caller reads none"));
    }

    private static Optional<String> sentId(Case each) {
        return each.play().injection().response().flatMap(response -> response.requestId());
    }

    private Optional<String> dryRunTakenForFailure(Case each) {
        return each.play().outcome().meaning() == Meaning.SUCCESS || isOfItsOwn(each)
                ? Optional.empty()
                : Optional.of("the outcome is '" + each.play().outcome().label() + "', as of other errors");
    }

    /** Whether no error of another category ends so. */
    private boolean isOfItsOwn(Case dryRun) {
        return dryRun.handling() == Handling.ON_PURPOSE
                && others.stream().filter(Rules::isFailure).noneMatch(each -> each.play()
                        .outcome()
                        .isSameAs(dryRun.play().outcome()));
    }

    private static Optional<String> changed(Case each, List<Play> differing) {
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(differing.stream()
                        .map(play -> result(play, each.play()) + how(play))
                        .collect(Collectors.joining("; ")));
    }

    private static String result(Play play, Play documented) {
        return play.outcome().isSameAs(documented.outcome())
                ? "%s in place of %d".formatted(Text.attempts(Case.count(play)), Case.count(documented))
                : "'%s' in place of '%s'"
                        .formatted(play.outcome().label(), documented.outcome().label());
    }

    private static String how(Play play) {
        return play.injection() instanceof Injection.Varied varied
                ? " " + varied.variation().label()
                : "";
    }

    private static String advice(Case each) {
        RetryAdvice advice = each.error().retry();
        return advice.retry().id() + " (" + advice.basis().id() + ")";
    }
}
