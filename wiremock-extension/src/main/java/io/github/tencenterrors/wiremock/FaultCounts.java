package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;

/**
 * How many requests met a rule, and what became of them. A request that a newer rule answered met only that one.
 *
 * @param matched all of them
 * @param injected those that got the fault
 * @param passed those that did not
 * @since 0.1
 */
public record FaultCounts(long matched, long injected, long passed) {

    /**
     * Checks that they add up.
     *
     * @throws IllegalArgumentException if they do not, or one is negative
     */
    public FaultCounts {
        if (injected < 0 || passed < 0 || matched != injected + passed) {
            throw new Problem(
                            "no counts: %s matched, %s injected, %s passed".formatted(matched, injected, passed),
                            "",
                            "whatever meets a rule either gets the fault or passes",
                            "give numbers that add up")
                    .asIllegalArgument();
        }
    }
}
