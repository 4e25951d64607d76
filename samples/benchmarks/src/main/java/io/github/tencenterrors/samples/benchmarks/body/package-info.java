/**
 * How long checking one body takes, beside the least that it could take and beside the JSON Schema engine alone.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.benchmarks.body.ConformingBody}.
 */
@NullMarked
package io.github.tencenterrors.samples.benchmarks.body;

import org.jspecify.annotations.NullMarked;
