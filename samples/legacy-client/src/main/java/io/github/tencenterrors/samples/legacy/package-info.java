/**
 * A client of API 2.0 around the legacy SDK, which returns text whatever happens and never throws.
 *
 * <p>Start at {@link LegacyClient}; what a code means stands in {@code Meanings}. This package knows nothing of tests: no
 * WireMock, no JUnit, no catalogue.
 */
@NullMarked
package io.github.tencenterrors.samples.legacy;

import org.jspecify.annotations.NullMarked;
