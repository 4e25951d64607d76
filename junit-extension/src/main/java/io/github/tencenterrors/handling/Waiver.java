package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.Glob;
import io.github.tencenterrors.code.Problem;
import java.time.LocalDate;

/**
 * A verdict that a team lives with, for a reason and for a time.
 *
 * @param verdict which verdict
 * @param code the code of the error, or the name of the {@link BrokenAnswer}; {@code *} stands for any characters, {@code ?}
 *     for one
 * @param reason why, for whoever reads it later
 * @param until the last day on which it holds
 * @since 0.1
 */
public record Waiver(Verdict verdict, String code, String reason, LocalDate until) {

    /**
     * Refuses a waiver of nothing, or for no reason.
     *
     * @throws IllegalArgumentException if code or reason is blank
     */
    public Waiver {
        if (code.isBlank() || reason.isBlank()) {
            throw new Problem(
                            "a waiver without " + (code.isBlank() ? "a code" : "a reason"),
                            "waiver of '" + verdict.id() + "'" + (code.isBlank() ? "" : " for '" + code + "'"),
                            "whoever meets it later must know what is waived and why",
                            code.isBlank() ? "give a code such as 'InternalError', or '*'" : "say in a sentence why")
                    .asIllegalArgument();
        }
    }

    /** Whether it is for that verdict on that code, or that fault. */
    boolean covers(Verdict other, String codeOrFault) {
        return verdict == other && Glob.matches(code, codeOrFault);
    }

    boolean isExpiredOn(LocalDate day) {
        return day.isAfter(until);
    }
}
