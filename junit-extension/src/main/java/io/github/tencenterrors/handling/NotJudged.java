package io.github.tencenterrors.handling;

/**
 * A verdict that could not be given or refused: it has not passed.
 *
 * @param verdict which
 * @param why what was wanting
 * @since 0.1
 */
public record NotJudged(Verdict verdict, String why) {}
