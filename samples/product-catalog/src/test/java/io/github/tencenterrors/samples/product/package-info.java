/**
 * Codes of one product, imported from its page and played to a test.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.product.ProductCatalogTest}.
 */
@NullMarked
package io.github.tencenterrors.samples.product;

import org.jspecify.annotations.NullMarked;
