package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the requests for one injection came.
 *
 * @param sinceFirst one for each request, in the order in which they came: how long after the first, which is at zero
 * @since 0.1
 */
public record AttemptTimes(List<Duration> sinceFirst) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the first is not at zero, or one came before the one in front of it
     */
    public AttemptTimes {
        sinceFirst = List.copyOf(sinceFirst);
        Duration latest = Duration.ZERO;
        for (Duration each : sinceFirst) {
            if (each.compareTo(latest) < 0) {
                throw outOfOrder("%s stands behind %s".formatted(each, latest));
            }
            latest = each;
        }
        if (!sinceFirst.isEmpty() && !sinceFirst.get(0).isZero()) {
            throw outOfOrder("the first stands at " + sinceFirst.get(0));
        }
    }

    /** The same counted from the first of them, whatever the zero of the given times. */
    static AttemptTimes of(List<Duration> times) {
        return new AttemptTimes(
                times.stream().map(each -> each.minus(times.get(0))).toList());
    }

    /** How many requests there were. */
    public int count() {
        return sinceFirst.size();
    }

    /** The time between each request and the next; one less than there were requests. */
    public List<Duration> pauses() {
        return IntStream.range(1, count())
                .mapToObj(i -> sinceFirst.get(i).minus(sinceFirst.get(i - 1)))
                .toList();
    }

    AttemptTimes withoutTimes() {
        return new AttemptTimes(sinceFirst.stream().map(any -> Duration.ZERO).toList());
    }

    private static IllegalArgumentException outOfOrder(String why) {
        return new Problem(
                        "the times of attempts are out of order",
                        "",
                        why,
                        "count them from the first, in the order in which they came")
                .asIllegalArgument();
    }
}
