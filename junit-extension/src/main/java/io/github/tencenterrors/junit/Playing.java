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
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A parameterized method or class whose errors are observed while they are played.
 *
 * <p>An invocation is known by the arguments it really has: each is an object that was made of one error, and by that
 * object the error is found again. An object that two errors share, such as a {@link
 * io.github.tencenterrors.envelope.Generation}, tells nothing. What a method and the classes around it are played may be the
 * same objects: each looks at the arguments of its own invocations alone.
 *
 * <p>Where nobody listens, nothing is kept. Safe for use by several threads.
 */
final class Playing {

    private static final Namespace NAMESPACE = Namespace.create(Playing.class);

    private final String id;
    private final @Nullable Playing around;
    private final List<Consumer<PlayedError>> listeners;

    /** By argument; empty where two errors share it. */
    private final Map<Object, Optional<Given>> arguments = Collections.synchronizedMap(new IdentityHashMap<>());

    /** By the context of the invocation, which is one object from its beginning to its end. */
    private final Map<ExtensionContext, List<Given>> running = new ConcurrentHashMap<>();

    /** Each is made once: there may be many invocations of a test. */
    private final Map<TestName, String> names = new ConcurrentHashMap<>();

    private Playing(String id, @Nullable Playing around, List<Consumer<PlayedError>> listeners) {
        this.id = id;
        this.around = around;
        this.listeners = listeners;
    }

    /** That of a method or class which is about to be played errors. */
    static Playing begin(ExtensionContext template) {
        Playing known = in(template);
        if (known != null && known.isOf(template)) {
            return known;
        }
        Playing playing = new Playing(template.getUniqueId(), known, Observers.of(template));
        template.getStore(NAMESPACE).put(Playing.class, playing);
        return playing;
    }

    /** The innermost around a context; null where none has begun. */
    static @Nullable Playing in(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Playing.class, Playing.class);
    }

    /** Whether it is that of this method or class, and not of one around it. */
    boolean isOf(ExtensionContext template) {
        return id.equals(template.getUniqueId());
    }

    /** Whether anybody listens to it, or to one around it. */
    boolean isHeard() {
        return !listeners.isEmpty() || (around != null && around.isHeard());
    }

    List<Consumer<PlayedError>> listeners() {
        return listeners;
    }

    /** The arguments of an error, which are about to be given to an invocation. */
    Arguments playing(DocumentedError error, Selection selection, Arguments made) {
        if (!isHeard()) {
            return made;
        }
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
            ExtensionContext played = each.invocationAround(invocation);
            if (played != invocation || !each.find(own, errors)) {
                each.find(ParameterInfos.of(played), errors);
            }
        }
        if (!errors.isEmpty()) {
            running.put(invocation, errors);
        }
    }

    /** An invocation is over. */
    void settled(ExtensionContext invocation, PlayedResult result) {
        List<Given> errors = running.remove(invocation);
        if (errors != null) {
            String test = names.computeIfAbsent(TestName.of(invocation), TestName::text);
            errors.forEach(given -> given.settled(test, result));
        }
    }

    /** That of this method or class, which a test is itself or runs in. */
    private ExtensionContext invocationAround(ExtensionContext test) {
        ExtensionContext invocation = test;
        ExtensionContext template = invocation.getParent().orElseThrow();
        while (!isOf(template)) {
            invocation = template;
            template = invocation.getParent().orElseThrow();
        }
        return invocation;
    }

    /** In place of an accessor, what it gives access to. */
    private boolean find(List<Object> candidates, List<Given> errors) {
        boolean found = false;
        for (Object each : candidates) {
            found |= each instanceof ArgumentsAccessor accessor
                    ? find(accessor.toList(), errors)
                    : isFound(each, errors);
        }
        return found;
    }

    private boolean isFound(Object candidate, List<Given> errors) {
        Given given = arguments.getOrDefault(candidate, Optional.empty()).orElse(null);
        if (given != null && !errors.contains(given)) {
            errors.add(given);
        }
        return given != null;
    }
}
