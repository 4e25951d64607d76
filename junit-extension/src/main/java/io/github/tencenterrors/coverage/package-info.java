/**
 * Which documented errors tests that passed have exercised, in one JVM or in several.
 *
 * <p>Start at {@link io.github.tencenterrors.coverage.TencentErrorCoverage}, which judges a class; {@link
 * io.github.tencenterrors.coverage.CoverageReport} merges what several JVMs have observed. This package hears what {@link
 * io.github.tencenterrors.junit.TencentErrorSource} has played, and does not know how the code under test handles it.
 */
@NullMarked
package io.github.tencenterrors.coverage;

import org.jspecify.annotations.NullMarked;
