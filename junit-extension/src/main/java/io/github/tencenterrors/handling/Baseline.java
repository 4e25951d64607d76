package io.github.tencenterrors.handling;

import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;

/**
 * What the code under test does with an error that no document lists. Documented errors are compared with it.
 *
 * @param generation whose vocabulary the made-up code is in
 * @param family the documented family that it is in: the part of a code before its first dot; in API 2.0 the hundred, such
 *     as {@code 41xx}; for module codes the code around them. Empty for the default: a code with nothing documented near it
 * @param play the error, and what came of it
 * @since 0.1
 */
public record Baseline(Generation generation, Optional<String> family, Play play) {

    /** Whether it tells the default outcome, and not that of a family. */
    public boolean isDefault() {
        return family.isEmpty();
    }

    Baseline withoutTimes() {
        return new Baseline(generation, family, play.withoutTimes());
    }
}
