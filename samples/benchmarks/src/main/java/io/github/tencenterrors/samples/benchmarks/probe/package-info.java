/**
 * What a probe of the handling of errors costs by itself, when the code under test takes no time.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.benchmarks.probe.ProbeOverhead}.
 */
@NullMarked
package io.github.tencenterrors.samples.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
