/**
 * A client that does everything wrong, for a probe to find out.
 *
 * <p>Its counterpart is the service of the sample {@code sdk-client}, which the tests probe as well.
 */
@NullMarked
package io.github.tencenterrors.samples.handling;

import org.jspecify.annotations.NullMarked;
