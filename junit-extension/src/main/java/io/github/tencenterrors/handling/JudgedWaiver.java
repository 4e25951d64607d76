package io.github.tencenterrors.handling;

/**
 * A waiver, and what it is worth.
 *
 * @param waiver the waiver
 * @param state whether it is in force
 * @param verdicts how many verdicts it covers, or would cover had it not expired
 * @since 0.1
 */
public record JudgedWaiver(Waiver waiver, WaiverState state, int verdicts) {}
