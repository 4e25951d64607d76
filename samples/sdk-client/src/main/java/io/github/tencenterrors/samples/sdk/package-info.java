/**
 * A service around the official SDK's client for virtual machines, whose callers meet one typed exception for each kind
 * of failure.
 *
 * <p>Start at {@link InstanceService}; what is done about which code stands in {@code Decisions}. This package knows
 * nothing of tests: no WireMock, no JUnit, no catalogue.
 */
@NullMarked
package io.github.tencenterrors.samples.sdk;

import org.jspecify.annotations.NullMarked;
