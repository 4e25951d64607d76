package io.github.tencenterrors.envelope;

import io.github.tencenterrors.code.Problem;

/**
 * How large and how deep a body may be before reading stops.
 *
 * @param maxBytes the longest body read, in bytes, or in characters where text is read
 * @param maxDepth the deepest nesting of objects and arrays
 * @since 0.1
 */
public record ReadLimits(int maxBytes, int maxDepth) {

    /** 16 MiB, 200 levels. The sizes are ours: no document bounds a response. */
    public static final ReadLimits STANDARD = new ReadLimits(16 * 1024 * 1024, 200);

    /**
     * Refuses limits that let nothing through.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public ReadLimits {
        if (maxBytes < 1 || maxDepth < 1) {
            throw new Problem(
                            "limits that nothing can meet: maxBytes=" + maxBytes + ", maxDepth=" + maxDepth,
                            "",
                            "both are counts of at least 1",
                            "use ReadLimits.STANDARD")
                    .asIllegalArgument();
        }
    }
}
