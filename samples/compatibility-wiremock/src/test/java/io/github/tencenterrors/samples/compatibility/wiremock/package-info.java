/**
 * Tests of a user of the WireMock extension, which run on each WireMock that is supported.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.compatibility.wiremock.StubsTest}.
 */
@NullMarked
package io.github.tencenterrors.samples.compatibility.wiremock;

import org.jspecify.annotations.NullMarked;
