/**
 * Checks of one response: is it in an envelope of Tencent Cloud's, does it keep what the documents promise, is its code
 * documented?
 *
 * <p>Start at {@link io.github.tencenterrors.schema.ResponseContract}, in a test at {@link
 * io.github.tencenterrors.schema.ResponseAssertions}, which needs AssertJ on the class path. This package knows nothing of
 * servers, test engines or formats of recordings.
 */
@NullMarked
package io.github.tencenterrors.schema;

import org.jspecify.annotations.NullMarked;
