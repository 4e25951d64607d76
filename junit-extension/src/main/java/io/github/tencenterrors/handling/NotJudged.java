package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;

/**
 * A verdict that could not be given or refused: it has not passed.
 *
 * @param verdict which
 * @param why what was wanting, in English and Chinese
 * @since 0.1
 */
public record NotJudged(Verdict verdict, LocalizedText why) {}
