package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import java.util.Optional;

/**
 * A verdict on what the code under test does with one error or fault.
 *
 * @param verdict what is wrong
 * @param because what was seen, in a few words, in English and Chinese
 * @param waiver who lives with it, and until when; empty where nobody does
 * @since 0.1
 */
public record GivenVerdict(Verdict verdict, LocalizedText because, Optional<Waiver> waiver) {

    /** Whether a waiver in force covers it. */
    public boolean isWaived() {
        return waiver.isPresent();
    }

    static GivenVerdict of(Verdict verdict, LocalizedText because) {
        return new GivenVerdict(verdict, because, Optional.empty());
    }
}
