package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedError;
import io.github.tencenterrors.junit.PlayedErrorObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hears what became of the errors that were played, for {@link TencentErrorCoverage} and the configuration parameters
 * {@code tencent-errors.coverage.*}. Public for {@link java.util.ServiceLoader} alone.
 *
 * @since 0.1
 */
public final class CoverageListener implements PlayedErrorObserver {

    /** Made by {@link java.util.ServiceLoader}. */
    public CoverageListener() {}

    @Override
    public Optional<Consumer<PlayedError>> listener(ExtensionContext context) {
        List<Consumer<PlayedError>> all = Stream.concat(
                        CoverageSession.in(context).listeners(context).stream(),
                        CoverageOfClasses.around(context).stream())
                .toList();
        return all.stream().reduce(Consumer::andThen);
    }
}
