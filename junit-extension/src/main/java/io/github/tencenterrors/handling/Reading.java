package io.github.tencenterrors.handling;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How outcomes are read, by functions of the user.
 *
 * @param nameOfValue what a value is called
 * @param nameOfException what an exception is called that is no crash
 * @param success which values mean success
 * @param idOfValue the request id that a value carries
 * @param idOfException the request id that an exception carries
 */
record Reading<O extends @Nullable Object>(
        Function<? super O, String> nameOfValue,
        Function<? super Throwable, String> nameOfException,
        Optional<Predicate<? super O>> success,
        Optional<Function<? super O, Optional<String>>> idOfValue,
        Optional<Function<? super Throwable, Optional<String>>> idOfException) {

    private static final int LONGEST = 200;

    static <O extends @Nullable Object> Reading<O> plain() {
        return new Reading<>(
                String::valueOf,
                thrown -> thrown.getClass().getName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    CodeOutcome outcome(O value) {
        Meaning meaning = success.map(test -> test.test(value) ? Meaning.SUCCESS : Meaning.FAILURE)
                .orElse(Meaning.UNKNOWN);
        return new CodeOutcome(OutcomeKind.VALUE, bounded(nameOfValue.apply(value)), meaning, Optional.empty());
    }

    CodeOutcome outcomeOfThrown(Throwable thrown) {
        return Crash.of(thrown).isPresent()
                ? new CodeOutcome(OutcomeKind.CRASH, thrown.getClass().getName(), Meaning.FAILURE, Crash.place(thrown))
                : new CodeOutcome(
                        OutcomeKind.EXCEPTION,
                        bounded(nameOfException.apply(thrown)),
                        Meaning.FAILURE,
                        Optional.empty());
    }

    Optional<String> requestId(O value) {
        return idOfValue.flatMap(id -> id.apply(value));
    }

    Optional<String> requestIdOfThrown(Throwable thrown) {
        return idOfException.flatMap(id -> id.apply(thrown));
    }

    /** Whether request ids of such outcomes are read. */
    boolean readsIdsOf(OutcomeKind kind) {
        return switch (kind) {
            case VALUE -> idOfValue.isPresent();
            case EXCEPTION -> idOfException.isPresent();
            case CRASH, HUNG -> false;
        };
    }

    private static String bounded(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }
}
