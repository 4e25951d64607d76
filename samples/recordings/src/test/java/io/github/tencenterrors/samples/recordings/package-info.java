/** A test that checks recorded responses, to be copied. */
@org.jspecify.annotations.NullMarked
package io.github.tencenterrors.samples.recordings;
