package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.List;

/**
 * Knows when the code under test has sent requests.
 *
 * <p>With the WireMock extension it is a line:
 *
 * <pre>{@code
 * AttemptCounter counter = () -> credential.attempts("DescribeInstances").attempts().stream().map(Attempt::sinceFirst).toList();
 * }</pre>
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttemptCounter {

    /**
     * The times of all requests up to now, in the order in which they came; each call returns those of the call before, and
     * more.
     *
     * <p>It is called before and after each injection, on the thread that runs the code under test.
     *
     * @return times since any moment that stays the same; a view that grows will do, and is the fastest
     */
    List<Duration> times();
}
