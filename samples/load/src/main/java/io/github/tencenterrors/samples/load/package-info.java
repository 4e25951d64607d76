/**
 * What an injected error costs a server: the fault engine beside plain stubs and other mock servers, each in a JVM of its
 * own, under the same load.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.load.Load}.
 */
@NullMarked
package io.github.tencenterrors.samples.load;

import org.jspecify.annotations.NullMarked;
