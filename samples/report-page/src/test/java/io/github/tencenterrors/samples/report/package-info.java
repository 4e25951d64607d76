/** The page that reports on recordings, in the hands of a browser. */
@org.jspecify.annotations.NullMarked
package io.github.tencenterrors.samples.report;
