package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
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
        return new CodeOutcome(
                OutcomeKind.VALUE,
                named(value, nameOfValue, "have namingValues(…) name every value"),
                meaning,
                Optional.empty());
    }

    CodeOutcome outcomeOfThrown(Throwable thrown) {
        return Crash.of(thrown).isPresent()
                ? new CodeOutcome(OutcomeKind.CRASH, thrown.getClass().getName(), Meaning.FAILURE, Crash.place(thrown))
                : new CodeOutcome(
                        OutcomeKind.EXCEPTION,
                        named(thrown, nameOfException, "have namingExceptions(…) name every exception"),
                        Meaning.FAILURE,
                        Optional.empty());
    }

    Optional<String> requestId(O value) {
        return idOfValue.flatMap(id -> id.apply(value));
    }

    /** A crash is none that the function of the user knows. */
    Optional<String> requestIdOfThrown(Throwable thrown) {
        return Crash.of(thrown).isPresent() ? Optional.empty() : idOfException.flatMap(id -> id.apply(thrown));
    }

    /** Whether request ids of such outcomes are read. */
    boolean readsIdsOf(OutcomeKind kind) {
        return switch (kind) {
            case VALUE -> idOfValue.isPresent();
            case EXCEPTION -> idOfException.isPresent();
            case CRASH, HUNG -> false;
        };
    }

    private static <T extends @Nullable Object> String named(T outcome, Function<? super T, String> names, String fix) {
        String name = names.apply(outcome);
        if (name == null) {
            throw new Problem(
                            "an outcome has no name",
                            outcome == null ? "null" : outcome.getClass().getName(),
                            "its name is null, and outcomes are told apart by their names",
                            fix)
                    .asIllegalArgument();
        }
        return Text.bounded(name, LONGEST);
    }
}
