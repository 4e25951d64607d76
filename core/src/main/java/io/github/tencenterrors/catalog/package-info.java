/**
 * Every error that Tencent Cloud documents, as data with its evidence.
 *
 * <p>Start at {@link io.github.tencenterrors.catalog.ErrorCatalog}. This package knows nothing of tests, servers or
 * recordings.
 */
@NullMarked
package io.github.tencenterrors.catalog;

import org.jspecify.annotations.NullMarked;
