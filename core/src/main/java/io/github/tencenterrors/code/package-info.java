/**
 * The codes that identify an error, in every spelling that documents and responses use.
 *
 * <p>Start at {@link io.github.tencenterrors.code.ErrorCode}. This package knows nothing of envelopes, catalogues or
 * JSON. {@link io.github.tencenterrors.code.Problem} and {@link io.github.tencenterrors.code.Nearest} stand here too,
 * because every package above words its refusals with them.
 */
@NullMarked
package io.github.tencenterrors.code;

import org.jspecify.annotations.NullMarked;
