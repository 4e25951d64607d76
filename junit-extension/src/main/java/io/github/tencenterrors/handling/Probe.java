package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Plays every documented error of a selection to some code, and judges what the code does.
 *
 * <pre>{@code
 * HandlingMatrix matrix = Probe.of(injection -> new Client(new FakeServer(injection.answer())).list())
 *         .selecting(Selection.all().withGenerations(Generation.API_3_0))
 *         .requestIdOfException(Client::requestId)
 *         .run();
 * }</pre>
 *
 * <p>First it plays errors that no document lists: what the code does with them is its default, and with those in a
 * documented family that of the family. Then each documented error, as documented and in {@link Variation}s; then each
 * {@link BrokenAnswer}. What looks wrong and may be chance is played again.
 *
 * <p>An outcome is a value, told apart by its text, or an exception, told apart by its type. Immutable: each method makes
 * another probe.
 *
 * @param <O> what the code under test returns
 * @since 0.1
 */
public final class Probe<O extends @Nullable Object> {

    private final String name;
    private final ProbedCode<O> code;
    private final Repertoire repertoire;
    private final Pace pace;
    private final Reading<O> reading;
    private final Counting counting;

    private Probe(
            String name, ProbedCode<O> code, Repertoire repertoire, Pace pace, Reading<O> reading, Counting counting) {
        this.name = name;
        this.code = code;
        this.repertoire = repertoire;
        this.pace = pace;
        this.reading = reading;
        this.counting = counting;
    }

    /**
     * A probe of code that returns something.
     *
     * <p>Unless said otherwise it plays the errors of API 3.0, one at a time, for at most ten seconds each.
     */
    public static <O extends @Nullable Object> Probe<O> of(ProbedCode<O> code) {
        return new Probe<>(
                "the code under test", code, Repertoire.STANDARD, Pace.STANDARD, Reading.plain(), Counting.NONE);
    }

    /** A probe of code that returns nothing. It tells its caller of a success by returning, and of a failure by throwing. */
    public static Probe<String> ofAction(ProbedAction action) {
        ProbedCode<String> code = injection -> {
            action.handle(injection);
            return "returned";
        };
        return of(code).successIs(any -> true);
    }

    /** The same under that name, which reports show. */
    public Probe<O> named(String other) {
        return new Probe<>(other, code, repertoire, pace, reading, counting);
    }

    /** The same with those errors; a selection of several generations is for code that speaks them all. */
    public Probe<O> selecting(Selection selection) {
        return with(new Repertoire(
                repertoire.catalog(), selection, repertoire.variations(), repertoire.broken(), repertoire.seed()));
    }

    /** The same with that catalogue, in place of {@link ErrorCatalog#bundled()}. */
    public Probe<O> from(ErrorCatalog catalog) {
        return with(new Repertoire(
                catalog, repertoire.selection(), repertoire.variations(), repertoire.broken(), repertoire.seed()));
    }

    /** The same with those variations and no others; the verdicts on others are not judged. */
    public Probe<O> varying(Variation... variations) {
        return with(new Repertoire(
                repertoire.catalog(),
                repertoire.selection(),
                Set.of(variations),
                repertoire.broken(),
                repertoire.seed()));
    }

    /**
     * The same with those answers that are no error responses, and no others; all but {@link BrokenAnswer#PARTLY_SENT} unless
     * said otherwise. That one is for code that sends text messages, and is judged by {@link
     * Verdict#PARTIAL_TAKEN_FOR_SUCCESS}.
     */
    public Probe<O> answering(BrokenAnswer... answers) {
        return with(new Repertoire(
                repertoire.catalog(),
                repertoire.selection(),
                repertoire.variations(),
                Set.of(answers),
                repertoire.seed()));
    }

    /** The same without {@link BrokenAnswer}s; {@link Verdict#CRASHES_ON_BROKEN_ANSWER} is not judged. */
    public Probe<O> withoutBrokenAnswers() {
        return answering();
    }

    /** The same with codes drawn by that seed; the same seed draws the same codes. */
    public Probe<O> seededWith(long seed) {
        return with(new Repertoire(
                repertoire.catalog(), repertoire.selection(), repertoire.variations(), repertoire.broken(), seed));
    }

    /**
     * The same on so many threads; the code under test is then called by several at a time.
     *
     * @throws IllegalArgumentException if there are fewer than 1 or more than 256
     */
    public Probe<O> inParallel(int threads) {
        return with(new Pace(threads, pace.timeLimit()));
    }

    /**
     * The same with that time for each injection; then the thread is interrupted, and the outcome is that it hung. A thread
     * that goes on regardless is left behind, as a daemon.
     *
     * @throws IllegalArgumentException if the time is not positive, or longer than a day
     */
    public Probe<O> within(Duration timeLimit) {
        return with(new Pace(pace.threads(), timeLimit));
    }

    /**
     * The same with values called so, in place of their {@code toString()}; values of one name are one outcome, and of a
     * name the first 200 characters count. A name must not have the code in it, nor anything else that differs from call to
     * call.
     */
    public Probe<O> namingValues(Function<? super O, String> names) {
        return with(new Reading<>(
                names, reading.nameOfException(), reading.success(), reading.idOfValue(), reading.idOfException()));
    }

    /**
     * The same with exceptions called so, in place of the name of their type; exceptions of one name are one outcome. {@link
     * Crash}es are not asked for.
     */
    public Probe<O> namingExceptions(Function<? super Throwable, String> names) {
        return with(new Reading<>(
                reading.nameOfValue(), names, reading.success(), reading.idOfValue(), reading.idOfException()));
    }

    /** The same, knowing which values tell the caller of a success. */
    public Probe<O> successIs(Predicate<? super O> test) {
        return with(new Reading<>(
                reading.nameOfValue(),
                reading.nameOfException(),
                Optional.of(test),
                reading.idOfValue(),
                reading.idOfException()));
    }

    /** The same, knowing where the request id stands in a value. */
    public Probe<O> requestIdOfValue(Function<? super O, Optional<String>> id) {
        return with(new Reading<>(
                reading.nameOfValue(),
                reading.nameOfException(),
                reading.success(),
                Optional.of(id),
                reading.idOfException()));
    }

    /** The same, knowing where the request id stands in an exception. {@link Crash}es are not asked for theirs. */
    public Probe<O> requestIdOfException(Function<? super Throwable, Optional<String>> id) {
        return with(new Reading<>(
                reading.nameOfValue(),
                reading.nameOfException(),
                reading.success(),
                reading.idOfValue(),
                Optional.of(id)));
    }

    /** The same with requests counted; for a probe on one thread. */
    public Probe<O> countingAttempts(AttemptCounter counter) {
        return with(counting.by(counter, false));
    }

    /**
     * The same with requests counted, by a counter that knows those of the thread that asks it; for a probe on any number of
     * threads.
     */
    public Probe<O> countingAttemptsPerThread(AttemptCounter counter) {
        return with(counting.by(counter, true));
    }

    /**
     * The same with pauses between attempts that count as pauses from that length on; 10 milliseconds unless said otherwise.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public Probe<O> pausingAtLeast(Duration pause) {
        return with(counting.pausingAtLeast(pause));
    }

    /**
     * Plays everything, and judges. While that takes longer than a second, a line on standard error tells how far it is, if
     * somebody is watching: never where that is no terminal.
     *
     * @throws IllegalArgumentException if the selection has no errors, or outcomes cannot be told apart; the message names the
     *     fix
     * @throws IllegalStateException if this thread is interrupted, or the code under test hangs too often and cannot be stopped
     * @throws AssertionError if the code under test threw it
     */
    public HandlingMatrix run() {
        if (pace.threads() > 1 && counting.isForOneThread()) {
            throw new Problem(
                            "attempts cannot be counted on " + pace.threads() + " threads",
                            "",
                            "it would not be known which of them has sent a request",
                            "leave inParallel(…) out, or give countingAttemptsPerThread(…) a counter that tells threads apart")
                    .asIllegalArgument();
        }
        try (ProbeProgress progress = ProbeProgress.of(name)) {
            Performer<O> performer = new Performer<>(code, reading, counting, new LeftBehind(), progress);
            return new ProbeRun(name, repertoire, pace, performer, counting.least()).run();
        }
    }

    private Probe<O> with(Repertoire other) {
        return new Probe<>(name, code, other, pace, reading, counting);
    }

    private Probe<O> with(Pace other) {
        return new Probe<>(name, code, repertoire, other, reading, counting);
    }

    private Probe<O> with(Reading<O> other) {
        return new Probe<>(name, code, repertoire, pace, other, counting);
    }

    private Probe<O> with(Counting other) {
        return new Probe<>(name, code, repertoire, pace, reading, other);
    }
}
