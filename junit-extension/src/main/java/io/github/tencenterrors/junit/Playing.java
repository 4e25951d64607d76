package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A parameterized method or class whose errors are observed while they are played.
 *
 * <p>An invocation is known by the arguments it really has: each is an object that was made of one error, and by that
 * object the error is found again. An object that two errors share, such as a {@link
 * io.github.tencenterrors.envelope.Generation}, tells nothing.
 *
 * <p>Nothing is here where nobody listens. Safe for use by several threads.
 */
final class Playing {

    private static final Namespace NAMESPACE = Namespace.create(Playing.class);

    private final String id;
    private final @Nullable Playing around;
    private final List<Consumer<PlayedError>> listeners;

    /** By argument; empty where two errors share it. */
    private final Map<Object, Optional<Given>> arguments = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<String, List<Given>> running = new ConcurrentHashMap<>();

    /** Each is made once: there may be many invocations of a test. */
    private final Map<TestName, String> names = new ConcurrentHashMap<>();

    private Playing(String id, @Nullable Playing around, List<Consumer<PlayedError>> listeners) {
        this.id = id;
        this.around = around;
        this.listeners = listeners;
    }

    /** That of a method or class which is about to be played errors; null where nobody listens. */
    static @Nullable Playing begin(ExtensionContext template) {
        Playing known = in(template);
        if (known != null && known.id.equals(template.getUniqueId())) {
            return known;
        }
        List<Consumer<PlayedError>> listeners = Observers.of(template);
        if (listeners.isEmpty() && known == null) {
            return null;
        }
        Playing playing = new Playing(template.getUniqueId(), known, listeners);
        template.getStore(NAMESPACE).put(Playing.class, playing);
        return playing;
    }

    /** The innermost around a context; null where nobody listens. */
    static @Nullable Playing in(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Playing.class, Playing.class);
    }

    List<Consumer<PlayedError>> listeners() {
        return listeners;
    }

    /** The arguments of an error, which are about to be given to an invocation. */
    Arguments playing(DocumentedError error, Selection selection, Arguments made) {
        Optional<Given> given = Optional.of(new Given(error.identity(), selection, this));
        for (Object each : made.get()) {
            arguments.merge(((Named<?>) each).getPayload(), given, (one, other) -> Optional.empty());
        }
        return made;
    }

    /** An invocation has got as far as its body, and has these arguments. */
    void reached(ExtensionContext invocation, List<Object> own) {
        List<Given> errors = new ArrayList<>(1);
        for (Playing each = this; each != null; each = each.around) {
            if (!each.find(own, errors)) {
                each.find(ParameterInfos.of(invocation), errors);
            }
        }
        if (!errors.isEmpty()) {
            running.put(invocation.getUniqueId(), errors);
        }
    }

    /** An invocation is over. */
    void settled(ExtensionContext invocation, PlayedResult result) {
        List<Given> errors = running.remove(invocation.getUniqueId());
        if (errors != null) {
            String test = names.computeIfAbsent(TestName.of(invocation), TestName::text);
            errors.forEach(given -> given.settled(test, result));
        }
    }

    private boolean find(List<Object> candidates, List<Given> errors) {
        boolean found = false;
        for (Object each : candidates) {
            Given given = arguments.getOrDefault(each, Optional.empty()).orElse(null);
            if (given != null) {
                found = true;
                if (!errors.contains(given)) {
                    errors.add(given);
                }
            }
        }
        return found;
    }
}
