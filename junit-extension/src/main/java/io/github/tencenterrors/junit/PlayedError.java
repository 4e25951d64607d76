package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;

/**
 * One invocation of a test that was played a documented error by {@link TencentErrorSource}, when it is over.
 *
 * @param error which error
 * @param selection what the annotation asks for, without the catalogues it adds
 * @param test the class that ran, its method, and the simple types of its parameters: {@code
 *     com.acme.BillingTest.givesUp(String)}
 * @param result what became of it
 * @since 0.1
 */
public record PlayedError(ErrorIdentity error, Selection selection, String test, PlayedResult result) {}
