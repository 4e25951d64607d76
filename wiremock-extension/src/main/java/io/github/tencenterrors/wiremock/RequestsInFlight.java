package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.AbstractRequestHandler;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets a request through while fewer than so many of those it let through are under way.
 *
 * <p>A request is under way on one thread until WireMock calls it complete. WireMock does not where the answer could not
 * be written, because the client has gone, or where a transformer threw; so before one is refused, the threads counted
 * are looked at, and those that are no longer in WireMock's handler do not count.
 */
final class RequestsInFlight implements Turn {

    private final int limit;
    private final Set<Thread> handling = new HashSet<>();

    RequestsInFlight(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized boolean isDue(long number) {
        if (handling.size() >= limit) {
            handling.removeIf(thread -> !isInHandler(thread));
        }
        if (handling.size() >= limit) {
            return true;
        }
        handling.add(Thread.currentThread());
        return false;
    }

    @Override
    public synchronized void requestDone() {
        handling.remove(Thread.currentThread());
    }

    private static boolean isInHandler(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(AbstractRequestHandler.class.getName()));
    }
}
