package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on how often, and when, a test called an action.
 *
 * <p>A failure shows when each request came and which fault it was answered with.
 *
 * @since 0.1
 */
public final class AttemptsAssert extends AbstractAssert<AttemptsAssert, Attempts> {

    /** Pauses of the same length differ by what else the machine does; those that grow do so by more. */
    private static final double GROWTH = 1.25;

    AttemptsAssert(@Nullable Attempts actual) {
        super(actual, AttemptsAssert.class);
    }

    /** Verifies that there was one request. */
    public AttemptsAssert happenedOnce() {
        return happenedTimes(1);
    }

    /**
     * Verifies how many requests there were.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public AttemptsAssert happenedTimes(int expected) {
        require(
                expected >= 0,
                "happenedTimes(" + expected + ")",
                "no action happens less than never",
                "a number from 0");
        int count = attempts().count();
        if (count != expected) {
            throw failureWithActualExpected(
                    count,
                    expected,
                    "%s",
                    AttemptsText.of(actual, "to have happened " + times(expected), "but there were " + count));
        }
        return this;
    }

    /** Verifies that a request was answered by a fault rule, and that no request came after it. */
    public AttemptsAssert wereNotRetried() {
        List<Attempt> all = attempts().attempts();
        int first = firstFault(all);
        if (first == all.size()) {
            throw failure(
                    "%s", AttemptsText.of(actual, "not to have been retried", "but no fault was injected into any"));
        }
        if (first < all.size() - 1) {
            throw failure(
                    "%s",
                    AttemptsText.of(
                            actual,
                            "not to have been retried",
                            "but attempt %s came after the fault of attempt %s".formatted(first + 2, first + 1)));
        }
        return this;
    }

    /**
     * Verifies that the pauses grew: there were at least three requests, and from the second pause on each was longer than
     * the one before by a quarter or more.
     *
     * <p>That is so of pauses that double, or grow by half, and not of equal ones that differ by chance. Of random pauses,
     * and of those that have reached a ceiling, it cannot be asked; see {@link #wereSpacedAtLeast}.
     */
    public AttemptsAssert wereRetriedWithBackoff() {
        String wanted = "to have been retried with pauses that grow, each by a quarter or more";
        List<Duration> pauses = attempts().spacings();
        if (pauses.size() < 2) {
            throw failure(
                    "%s", AttemptsText.of(actual, wanted, "but it takes three attempts to have two pauses to compare"));
        }
        for (int i = 1; i < pauses.size(); i++) {
            Duration pause = pauses.get(i);
            Duration before = pauses.get(i - 1);
            if (pause.isZero() || pause.toNanos() < before.toNanos() * GROWTH) {
                throw failure(
                        "%s",
                        AttemptsText.of(
                                actual,
                                wanted,
                                "but the pause before attempt %s was %s, after one of %s"
                                        .formatted(i + 2, AttemptsText.seconds(pause), AttemptsText.seconds(before))));
            }
        }
        return this;
    }

    /**
     * Verifies that there were at least two requests, and that much time between each and the next.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public AttemptsAssert wereSpacedAtLeast(Duration least) {
        require(
                !least.isNegative() && !least.isZero(),
                "wereSpacedAtLeast(" + least + ")",
                "any requests are that far apart",
                "a time above zero");
        String wanted = "to have been spaced by at least " + AttemptsText.seconds(least);
        List<Duration> pauses = attempts().spacings();
        if (pauses.isEmpty()) {
            throw failure("%s", AttemptsText.of(actual, wanted, "but it takes two attempts to have time between them"));
        }
        for (int i = 0; i < pauses.size(); i++) {
            if (pauses.get(i).compareTo(least) < 0) {
                throw failure(
                        "%s",
                        AttemptsText.of(
                                actual,
                                wanted,
                                "but the pause before attempt %s was %s"
                                        .formatted(i + 2, AttemptsText.seconds(pauses.get(i)))));
            }
        }
        return this;
    }

    private Attempts attempts() {
        isNotNull();
        return actual;
    }

    private static int firstFault(List<Attempt> all) {
        int first = 0;
        while (first < all.size() && all.get(first).fault().isEmpty()) {
            first++;
        }
        return first;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static void require(boolean fine, String what, String why, String fix) {
        if (!fine) {
            throw new Problem(what, "", why, "give " + fix).asIllegalArgument();
        }
    }
}
