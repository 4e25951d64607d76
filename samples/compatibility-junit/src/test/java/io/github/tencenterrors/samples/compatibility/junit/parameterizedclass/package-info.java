/**
 * Sources of parameterized classes, which JUnit has since 5.13.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.compatibility.junit.parameterizedclass.ParameterizedClassTest}.
 */
@NullMarked
package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import org.jspecify.annotations.NullMarked;
