package io.github.tencenterrors.catalog;

import java.util.List;

/**
 * Two sources that cannot both be right. It is recorded, and never settled here.
 *
 * @param id in kebab case, such as {@code replay-window}
 * @param summary what they disagree about
 * @param codes the codes concerned; empty where it is about an envelope
 * @param claims who says what; at least one is of a document
 * @since 0.1
 */
public record Disagreement(String id, LocalizedText summary, List<CodeInGeneration> codes, List<Claim> claims) {

    /** Copies the lists. */
    public Disagreement {
        codes = List.copyOf(codes);
        claims = List.copyOf(claims);
    }

    /**
     * One side of a disagreement.
     *
     * @param says the side taken, in our words
     * @param evidence who takes it
     */
    public record Claim(String says, List<Evidence> evidence) {

        /** Copies the list. */
        public Claim {
            evidence = List.copyOf(evidence);
        }
    }
}
