package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Problem;
import java.util.List;

/**
 * Two sources that cannot both be right. It is recorded, and never settled here.
 *
 * @param id in kebab case, such as {@code replay-window}
 * @param summary what they disagree about
 * @param codes the codes concerned; empty where it is about an envelope
 * @param claims who says what
 * @since 0.1
 */
public record Disagreement(String id, LocalizedText summary, List<CodeInGeneration> codes, List<Claim> claims) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are fewer than two claims
     */
    public Disagreement {
        codes = List.copyOf(codes);
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new Problem(
                            "no disagreement: " + id,
                            "",
                            "it takes two claims to disagree, and here are " + claims.size(),
                            "say what the other source claims")
                    .asIllegalArgument();
        }
    }

    /**
     * One side of a disagreement.
     *
     * @since 0.1
     * @param says the side taken, in our words
     * @param evidence who takes it
     */
    public record Claim(String says, List<Evidence> evidence) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nobody makes the claim
         */
        public Claim {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new Problem(
                                "a claim without evidence: '" + says + "'",
                                "",
                                "a claim is somebody's",
                                "cite a document's row or passage, or another source")
                        .asIllegalArgument();
            }
        }
    }
}
