package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what some code does with documented errors.
 *
 * <p>A verdict that a waiver in force covers fails none of them but {@link #hasNoVerdict}. One that was not judged has not
 * passed, and fails those that ask for it. A failure lists the codes by what is wrong with them, and what to do.
 *
 * @since 0.1
 */
public final class HandlingMatrixAssert extends AbstractAssert<HandlingMatrixAssert, HandlingMatrix> {

    HandlingMatrixAssert(@Nullable HandlingMatrix actual) {
        super(actual, HandlingMatrixAssert.class);
    }

    /** Verifies that somebody has thought of every documented error: none falls into the default, crashes or hangs. */
    public HandlingMatrixAssert isComplete() {
        return isFreeOf("to be complete", Verdict.UNHANDLED, Verdict.CRASHED, Verdict.HUNG);
    }

    /** Verifies that no request is sent again where that cannot help, or does harm. */
    public HandlingMatrixAssert retriesOnlyWhatIsRetryable() {
        return isFreeOf("to retry only what is retryable", Verdict.RETRIED_IN_VAIN);
    }

    /** Verifies that requests are sent again, with back-off, where the advice is to do so. */
    public HandlingMatrixAssert retriesWithBackoffWhatIsRetryable() {
        return isFreeOf(
                "to retry with back-off what is retryable", Verdict.NOT_RETRIED, Verdict.RETRIED_WITHOUT_BACKOFF);
    }

    /** Verifies that another message, or one in another language, changes nothing. */
    public HandlingMatrixAssert neverDependsOnMessageText() {
        return isFreeOf("never to depend on the text of a message", Verdict.DECIDES_ON_MESSAGE);
    }

    /** Verifies that no failure is reported as a success. */
    public HandlingMatrixAssert neverSwallowsFailures() {
        return isFreeOf("never to report a failure as a success", Verdict.SWALLOWED);
    }

    /** Verifies that callers are told the request id of each failure. */
    public HandlingMatrixAssert keepsRequestIds() {
        return isFreeOf("to keep request ids", Verdict.REQUEST_ID_LOST);
    }

    /** Verifies that untidy codes, and members that no document lists, change nothing. */
    public HandlingMatrixAssert toleratesUntidyResponses() {
        return isFreeOf("to tolerate untidy responses", Verdict.BREAKS_ON_UNTIDY_CODE, Verdict.BREAKS_ON_ADDED_MEMBERS);
    }

    /** Verifies that no answer crashes the code that is no error response. */
    public HandlingMatrixAssert survivesBrokenAnswers() {
        return isFreeOf("to survive answers that are no error responses", Verdict.CRASHES_ON_BROKEN_ANSWER);
    }

    /**
     * Verifies that there are no such verdicts, waived or not, and that they were judged.
     *
     * @throws IllegalArgumentException if none is given
     */
    public HandlingMatrixAssert hasNoVerdict(Verdict... verdicts) {
        Set<Verdict> unwanted = given("hasNoVerdict()", verdicts);
        return requireNone(new MatrixFailure(matrix(), "to have no such verdict", unwanted, true), true);
    }

    /**
     * Verifies that every verdict that was given is waived.
     *
     * <p>It passes over what was not judged, and so a probe into which nothing is plugged in passes it easily: ask {@link
     * #hasJudgedEverything} besides, or {@link #hasJudged} for what must be.
     */
    public HandlingMatrixAssert hasNoUnwaivedVerdict() {
        return requireNone(
                new MatrixFailure(
                        matrix(), "to have no verdict that is not waived", EnumSet.allOf(Verdict.class), false),
                false);
    }

    /**
     * Verifies that those verdicts were judged: what they need was plugged in, and the selection has errors that they concern.
     *
     * @throws IllegalArgumentException if none is given
     */
    public HandlingMatrixAssert hasJudged(Verdict... verdicts) {
        MatrixFailure failure =
                new MatrixFailure(matrix(), "to have judged what was asked for", given("hasJudged()", verdicts), true);
        if (!failure.notJudged().isEmpty()) {
            throw failure("%s", failure.ofNotJudged());
        }
        return this;
    }

    /**
     * Verifies that every verdict was judged, but for those: API 3.0, for one, documents no partial success, and a selection
     * may have no dry run.
     */
    public HandlingMatrixAssert hasJudgedEverything(Verdict... exceptions) {
        EnumSet<Verdict> wanted = EnumSet.allOf(Verdict.class);
        wanted.removeAll(List.of(exceptions));
        MatrixFailure failure = new MatrixFailure(matrix(), "to have been judged in everything", wanted, true);
        if (!failure.notJudged().isEmpty()) {
            throw failure("%s", failure.ofNotJudged());
        }
        return this;
    }

    /** Verifies that no waiver has expired, and that each covers a verdict. */
    public HandlingMatrixAssert hasOnlyWaiversInForce() {
        List<JudgedWaiver> stale = matrix().waivers().stream()
                .filter(each -> each.state() != WaiverState.IN_FORCE)
                .toList();
        if (!stale.isEmpty()) {
            throw failure("%s", MatrixFailure.ofStaleWaivers(matrix(), stale));
        }
        return this;
    }

    private HandlingMatrixAssert isFreeOf(String wanted, Verdict... verdicts) {
        return requireNone(new MatrixFailure(matrix(), wanted, EnumSet.copyOf(List.of(verdicts)), false), true);
    }

    private HandlingMatrixAssert requireNone(MatrixFailure failure, boolean mustBeJudged) {
        if (failure.hasVerdicts()) {
            throw failure("%s", failure.text());
        }
        if (mustBeJudged && !failure.notJudged().isEmpty()) {
            throw failure("%s", failure.ofNotJudged());
        }
        return this;
    }

    private HandlingMatrix matrix() {
        isNotNull();
        return actual;
    }

    private static Set<Verdict> given(String call, Verdict... verdicts) {
        if (verdicts.length == 0) {
            throw new Problem(
                            call + " asks for nothing",
                            "",
                            "without a verdict it would always pass",
                            "give one, such as Verdict.SWALLOWED, or Verdict.values()")
                    .asIllegalArgument();
        }
        return EnumSet.copyOf(List.of(verdicts));
    }
}
