/**
 * A Spring Boot application around the official SDK.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.springboot.Instances}.
 */
package io.github.tencenterrors.samples.springboot;
