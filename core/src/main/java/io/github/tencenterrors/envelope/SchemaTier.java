package io.github.tencenterrors.envelope;

/**
 * How much a schema asks of a body.
 *
 * @since 0.1
 */
public enum SchemaTier {
    /** What clients really receive: just enough to tell an outcome. Accepts exactly what {@link ResponseReader} does. */
    WIRE,
    /** What the documents promise. Accepts less than {@link #WIRE}. */
    DOCUMENTED
}
