/**
 * Whole processes side by side: a gigabyte of recordings, one small file, and parameterized tests.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.benchmarks.process.Throughput}, {@link
 * io.github.tencenterrors.samples.benchmarks.process.ColdStart} and {@link
 * io.github.tencenterrors.samples.benchmarks.process.InvocationCost}.
 */
@NullMarked
package io.github.tencenterrors.samples.benchmarks.process;

import org.jspecify.annotations.NullMarked;
