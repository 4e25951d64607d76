/** A product's catalogue, imported from its documentation pages, to be copied. */
@org.jspecify.annotations.NullMarked
package io.github.tencenterrors.samples.imported;
