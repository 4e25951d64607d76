package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The requests of a test that had the same action, in the order in which they came.
 *
 * <p>With AssertJ on the class path {@link AttemptsAssertions} asserts on them.
 *
 * @param action their action, such as {@code DescribeInstances}
 * @param attempts one for each request; none where no request had the action
 * @since 0.1
 */
public record Attempts(String action, List<Attempt> attempts) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if an attempt came before the one in front of it, or before the first
     */
    public Attempts {
        attempts = List.copyOf(attempts);
        Duration latest = Duration.ZERO;
        for (Attempt each : attempts) {
            if (each.sinceFirst().compareTo(latest) < 0) {
                throw new Problem(
                                "an attempt came before the one in front of it",
                                "action '%s', %s after %s".formatted(action, each.sinceFirst(), latest),
                                "attempts stand in the order in which they came",
                                "sort them, or mend the clock that timed them")
                        .asIllegalArgument();
            }
            latest = each.sinceFirst();
        }
    }

    /** How many there were. */
    public int count() {
        return attempts.size();
    }

    /** The time between each attempt and the next; one less than there were attempts. */
    public List<Duration> spacings() {
        return IntStream.range(1, count())
                .mapToObj(i ->
                        attempts.get(i).sinceFirst().minus(attempts.get(i - 1).sinceFirst()))
                .toList();
    }
}
