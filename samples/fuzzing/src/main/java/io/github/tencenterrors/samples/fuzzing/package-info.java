/**
 * Promises that our readers keep for any input, and a search, guided by coverage, for an input that breaks one.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.fuzzing.Target}.
 */
@NullMarked
package io.github.tencenterrors.samples.fuzzing;

import org.jspecify.annotations.NullMarked;
