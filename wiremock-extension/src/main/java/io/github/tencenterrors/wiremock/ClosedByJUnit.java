package io.github.tencenterrors.wiremock;

import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit closes at the end of a context: up to 5.12 by an interface of its own, which 5.13 deprecates, then by Java's. */
@SuppressWarnings("deprecation")
interface ClosedByJUnit extends ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    void close();
}
