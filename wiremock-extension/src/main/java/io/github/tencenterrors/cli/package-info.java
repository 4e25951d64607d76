/**
 * The executable jar: the catalogue, the import of pages, the check of recordings, a server, and the report on what
 * tests exercise, for a shell and for languages other than Java.
 *
 * <p>Start at {@code Main}. Nothing here is public: the promise to users is the options, the formats and the exit status.
 * No package of ours may know this one, and of the libraries it brings, picocli is known to no other.
 */
@NullMarked
package io.github.tencenterrors.cli;

import org.jspecify.annotations.NullMarked;
