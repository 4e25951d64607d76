/**
 * Tests of a user of the JUnit extension, which run on each JUnit that is supported.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.compatibility.junit.EveryErrorTest}.
 */
@NullMarked
package io.github.tencenterrors.samples.compatibility.junit;

import org.jspecify.annotations.NullMarked;
