package io.github.tencenterrors.coverage;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Something in a store that JUnit closes: by the one interface up to 5.12, by the other since. */
interface ClosedByJUnit extends ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    void close();
}
