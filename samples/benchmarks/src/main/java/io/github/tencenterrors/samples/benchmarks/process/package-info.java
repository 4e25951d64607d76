/**
 * Whole processes side by side: a gigabyte of recordings, and one small file.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.benchmarks.process.Throughput} and {@link
 * io.github.tencenterrors.samples.benchmarks.process.ColdStart}.
 */
@NullMarked
package io.github.tencenterrors.samples.benchmarks.process;

import org.jspecify.annotations.NullMarked;
