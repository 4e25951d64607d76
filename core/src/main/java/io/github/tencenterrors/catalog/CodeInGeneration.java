package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;

/**
 * A code of one generation, without regard to scope and variant.
 *
 * @param generation whose vocabulary it belongs to
 * @param code the text of the code
 * @since 0.1
 */
public record CodeInGeneration(Generation generation, String code) {}
