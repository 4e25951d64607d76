/**
 * The JSON shapes in which Tencent Cloud reports a failure, as values that render to JSON and are read back.
 *
 * <p>Start at {@link io.github.tencenterrors.envelope.ErrorResponse} to make a body, at {@link
 * io.github.tencenterrors.envelope.ResponseReader} to read one. This package does not know which codes are documented.
 */
@NullMarked
package io.github.tencenterrors.envelope;

import org.jspecify.annotations.NullMarked;
