/**
 * Documented errors as arguments of parameterized tests and classes.
 *
 * <p>Start at {@link io.github.tencenterrors.junit.TencentErrorSource}. What becomes of each error that is played is told to
 * every {@link io.github.tencenterrors.junit.PlayedErrorObserver}. This package knows JUnit, and nothing of servers or of how
 * the code under test is called, nor of what is made of the observations.
 */
@NullMarked
package io.github.tencenterrors.junit;

import org.jspecify.annotations.NullMarked;
