/**
 * What a parameterized test costs by its source: JUnit's {@code @MethodSource}, ours, and ours while coverage is observed.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.benchmarks.process.InvocationCost}.
 */
@NullMarked
package io.github.tencenterrors.samples.benchmarks.invocations;

import org.jspecify.annotations.NullMarked;
