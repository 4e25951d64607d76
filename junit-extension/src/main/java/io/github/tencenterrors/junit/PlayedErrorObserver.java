package io.github.tencenterrors.junit;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Wants to know what became of the errors that {@link TencentErrorSource} plays.
 *
 * <p>Observers are found through {@link java.util.ServiceLoader}: their class is public, has a public constructor without
 * parameters, and is named in {@code META-INF/services/io.github.tencenterrors.junit.PlayedErrorObserver}. Where none of
 * them wants to listen, nothing is observed.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PlayedErrorObserver {

    /**
     * Who is told of the invocations of a parameterized method or class; asked once for each, before its errors are played.
     *
     * @param context of the method or class; what it throws fails the method or class
     * @return called by the thread of each invocation, several at once where tests run in parallel; it must not throw. Empty
     *     where nobody listens
     */
    Optional<Consumer<PlayedError>> listener(ExtensionContext context);
}
