/**
 * Documentation pages as sources of catalogues: Markdown, HTML, and any mixture of the two.
 *
 * <p>Start at {@link io.github.tencenterrors.page.PageReader} for the rows of one page, at {@link
 * io.github.tencenterrors.page.PageImport} for a catalogue of several. This package reads files and texts that it is
 * given, and never the network.
 */
@NullMarked
package io.github.tencenterrors.page;

import org.jspecify.annotations.NullMarked;
