/**
 * What the modules promise each other and their readers: arrows between packages, Javadoc, and snippets that compile.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.architecture.PackageArrowsTest}.
 */
@NullMarked
package io.github.tencenterrors.samples.architecture;

import org.jspecify.annotations.NullMarked;
