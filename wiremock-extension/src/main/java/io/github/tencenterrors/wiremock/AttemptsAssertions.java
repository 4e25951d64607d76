package io.github.tencenterrors.wiremock;

import org.jspecify.annotations.Nullable;

/**
 * Where assertions on attempts begin, in the manner of AssertJ, which must be on the class path.
 *
 * <pre>{@code
 * import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
 *
 * assertThat(cloud.attempts("DescribeInstances")).happenedTimes(4).wereRetriedWithBackoff();
 * }</pre>
 *
 * @since 0.1
 */
public final class AttemptsAssertions {

    private AttemptsAssertions() {}

    /** Assertions on the attempts of a test. */
    public static AttemptsAssert assertThat(@Nullable Attempts attempts) {
        return new AttemptsAssert(attempts);
    }
}
