/**
 * Documented errors as arguments of parameterized tests and classes.
 *
 * <p>Start at {@link io.github.tencenterrors.junit.TencentErrorSource}. This package knows JUnit, and nothing of servers
 * or of how the code under test is called.
 */
@NullMarked
package io.github.tencenterrors.junit;

import org.jspecify.annotations.NullMarked;
