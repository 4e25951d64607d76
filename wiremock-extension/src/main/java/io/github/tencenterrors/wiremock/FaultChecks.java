package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.Optional;

/** What a part of a rule must be like; each refusal says what was given. */
final class FaultChecks {

    private static final int MOST_PER_SECOND = 1_000_000;
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** A hundred years: a sum of two stays within a long of nanoseconds. */
    static final Duration ENDLESS = Duration.ofDays(36_500);

    private FaultChecks() {}

    static String name(String name) {
        require(
                !name.isBlank(),
                "a fault rule has the name '" + name + "'",
                "a name is there to be read",
                "give it letters, or leave it out");
        return name;
    }

    static String secretId(String id) {
        require(
                !id.isBlank() && id.indexOf('/') < 0,
                "no call has the secret id '" + id + "'",
                "in the header of API 3.0 it stands before the first slash of the credential",
                "give the id that the client signs with");
        return id;
    }

    static void requirePositive(String method, int n) {
        require(n > 0, method + "(" + n + ")", "it would never take effect", "give a number from 1");
    }

    static void requireNth(int k) {
        require(
                k > 1,
                "everyNth(" + k + ")",
                "the first of these would be every request, or none",
                "give a number from 2");
    }

    static void requireShare(double share) {
        require(
                share > 0 && share <= 1,
                "share(" + share + ", …)",
                "a share is more than 0 and at most 1",
                "write 20 % as 0.2");
    }

    static void requireWindow(Duration from, Duration length) {
        require(
                !from.isNegative() && !length.isNegative() && !length.isZero(),
                "during(" + from + ", " + length + ")",
                "it is over before the rule begins",
                "give a beginning from zero, and a length above");
        require(
                from.compareTo(ENDLESS) <= 0 && length.compareTo(ENDLESS) <= 0,
                "during(" + from + ", " + length + ")",
                "no test lasts a hundred years",
                "leave it out, for a rule that lasts until it is lifted");
    }

    static void requireRate(int requests) {
        requirePositive("abovePerSecond", requests);
        require(
                requests <= MOST_PER_SECOND,
                "abovePerSecond(" + requests + ")",
                "no server reaches it",
                "give a number up to " + MOST_PER_SECOND);
    }

    static void requireDelay(Duration delay) {
        require(
                delay.compareTo(Duration.ofMillis(1)) >= 0 && delay.compareTo(LONGEST) <= 0,
                "a delay of " + delay,
                "WireMock waits whole milliseconds, up to " + LONGEST,
                "give a delay between, or none");
    }

    static void requireSigma(double sigma) {
        require(
                sigma > 0 && sigma < Double.POSITIVE_INFINITY,
                "a sigma of " + sigma,
                "it tells how far delays lie from their median",
                "give a number above 0, such as 0.4, or a fixed delay");
    }

    static void requireNoTime(FaultTime present, FaultTime added) {
        require(
                present.equals(FaultTime.ALWAYS),
                "a fault rule has the times " + present + " and " + added,
                "one of them decides",
                "make two rules, or leave one out");
    }

    static void requireFirst(Optional<?> present, String part, String fix) {
        require(present.isEmpty(), "a fault rule has two of a " + part, "it would hold for one of them alone", fix);
    }

    private static void require(boolean fine, String what, String why, String fix) {
        if (!fine) {
            throw new Problem(what, "", why, fix).asIllegalArgument();
        }
    }
}
