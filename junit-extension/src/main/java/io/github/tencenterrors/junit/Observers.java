package io.github.tencenterrors.junit;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Those who want to know what became of the errors that are played. */
final class Observers {

    private static final List<PlayedErrorObserver> ALL =
            ServiceLoader.load(PlayedErrorObserver.class, PlayedErrorObserver.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Observers() {}

    /** Who listens to a parameterized method or class. */
    static List<Consumer<PlayedError>> of(ExtensionContext context) {
        return ALL.stream()
                .flatMap(observer -> observer.listener(context).stream())
                .toList();
    }
}
