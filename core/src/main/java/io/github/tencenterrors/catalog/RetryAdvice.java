package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Problem;

/**
 * Whether to send a failed request again, and who says so.
 *
 * @param retry the advice
 * @param basis what it rests on
 * @param evidence one sentence that names the source
 * @since 0.1
 */
public record RetryAdvice(Retry retry, Basis basis, String evidence) {

    /**
     * Refuses advice without evidence.
     *
     * @throws IllegalArgumentException if the evidence is blank
     */
    public RetryAdvice {
        if (evidence.isBlank()) {
            throw new Problem(
                            "retry advice without evidence",
                            "",
                            "advice must say what it rests on",
                            "name the document or client; for a reading of your own begin with 'Assumed:'")
                    .asIllegalArgument();
        }
    }
}
