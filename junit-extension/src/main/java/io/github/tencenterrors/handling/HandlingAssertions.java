package io.github.tencenterrors.handling;

import org.jspecify.annotations.Nullable;

/**
 * Where assertions on a matrix begin, in the manner of AssertJ, which must be on the class path.
 *
 * <pre>{@code
 * import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
 *
 * assertThat(matrix).isComplete().retriesOnlyWhatIsRetryable().neverDependsOnMessageText();
 * }</pre>
 *
 * @since 0.1
 */
public final class HandlingAssertions {

    private HandlingAssertions() {}

    /** Assertions on a matrix. */
    public static HandlingMatrixAssert assertThat(@Nullable HandlingMatrix matrix) {
        return new HandlingMatrixAssert(matrix);
    }
}
