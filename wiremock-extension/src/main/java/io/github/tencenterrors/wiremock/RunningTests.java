package io.github.tencenterrors.wiremock;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

/**
 * The tests that use a server just now. Thread-safe.
 *
 * <p>A response counts for the tests that were running when its request came, not for those that have begun since: a
 * client that gave up waiting belongs to a test that is over. Neither a test that never ends nor a request that is never
 * answered is held on to.
 */
final class RunningTests {

    private final Set<ContractWatch> running = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<UUID, Set<ContractWatch>> waiting = new WeakHashMap<>();

    synchronized ContractWatch begin() {
        ContractWatch watch = new ContractWatch();
        running.add(watch);
        return watch;
    }

    synchronized void end(ContractWatch watch) {
        running.remove(watch);
    }

    synchronized void received(UUID request) {
        waiting.put(request, Set.copyOf(running));
    }

    /** The tests that wait for the answer; a request filter may have answered before the request was announced. */
    synchronized Set<ContractWatch> waitingFor(UUID request) {
        return Objects.requireNonNullElseGet(waiting.remove(request), () -> Set.copyOf(running));
    }
}
