package io.github.tencenterrors.gateway;

import com.github.tomakehurst.wiremock.http.AbstractRequestHandler;
import io.github.tencenterrors.gateway.GatewayLimit.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many calls have got through, by the limits that hold.
 *
 * <p>A call gets through all of its limits or through none: a refused one counts nowhere. What is counted per second is a
 * window that slides, and a day is one of UTC; how Tencent Cloud counts either is not documented. Thread-safe.
 */
final class Admissions {

    /** From here on what is as good as new is thrown away, so that requests cannot fill the memory with names. */
    private static final int MANY = 10_000;

    private final List<GatewayLimit> limits;
    private final Map<Counted, SlidingSecond> seconds = new HashMap<>();
    private final Map<Counted, Integer> days = new HashMap<>();
    private final Map<Counted, Set<Thread>> underWay = new HashMap<>();
    private LocalDate today = LocalDate.MIN;
    private int sweepAt = MANY;

    /** What is counted: a limit, and whose calls of what. */
    private record Counted(int limit, String whose, String action) {}

    Admissions(List<GatewayLimit> limits) {
        List<GatewayLimit> sorted = new ArrayList<>(limits);
        sorted.sort((one, other) -> one.kind().compareTo(other.kind()));
        this.limits = List.copyOf(sorted);
    }

    boolean isLimited() {
        return !limits.isEmpty();
    }

    /** The limit that a call would pass; empty if it got through, which is then counted. */
    synchronized Optional<GatewayLimit> admit(String action, String secretId, String address, InstantSource clock) {
        // read while nobody else is counted, so that time goes back only where the clock is put back
        Instant now = clock.instant();
        long nanos = now.getEpochSecond() * SlidingSecond.SECOND + now.getNano();
        beginDay(LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<Counted> counted = new ArrayList<>(limits.size());
        for (int i = 0; i < limits.size(); i++) {
            GatewayLimit limit = limits.get(i);
            if (Globs.match(List.of(limit.actions()), action)) {
                Counted one = counted(i, limit, action, secretId, address);
                if (isFull(limit, one, nanos)) {
                    return Optional.of(limit);
                }
                counted.add(one);
            }
        }
        counted.forEach(one -> pass(one, nanos));
        return Optional.empty();
    }

    private static Counted counted(int number, GatewayLimit limit, String action, String secretId, String address) {
        return switch (limit.kind()) {
            case PER_SECOND_OF_ACCOUNT -> new Counted(number, secretId, "");
            case PER_SECOND_OF_ADDRESS -> new Counted(number, address, "");
            default -> new Counted(number, secretId, action);
        };
    }

    private boolean isFull(GatewayLimit limit, Counted one, long nanos) {
        if (limit.kind().isRate()) {
            SlidingSecond second = seconds.get(one);
            return second != null && second.isFull(limit.most(), nanos);
        }
        if (limit.kind() == Kind.PER_DAY) {
            return days.getOrDefault(one, 0) >= limit.most();
        }
        Set<Thread> threads = underWay.get(one);
        if (threads == null || threads.size() < limit.most()) {
            return false;
        }
        threads.removeIf(thread -> !isInHandler(thread));
        return threads.size() >= limit.most();
    }

    private void pass(Counted one, long nanos) {
        GatewayLimit limit = limits.get(one.limit());
        if (limit.kind().isRate()) {
            sweep(nanos);
            seconds.computeIfAbsent(one, any -> new SlidingSecond()).pass(nanos);
        } else if (limit.kind() == Kind.PER_DAY) {
            days.merge(one, 1, Integer::sum);
        } else {
            underWay.computeIfAbsent(one, any -> new HashSet<>()).add(Thread.currentThread());
        }
    }

    /** Hears that this thread has done with its request. */
    synchronized void requestDone() {
        if (!underWay.isEmpty()) {
            underWay.values().forEach(threads -> threads.remove(Thread.currentThread()));
            underWay.values().removeIf(Set::isEmpty);
        }
    }

    private void beginDay(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            days.clear();
        }
    }

    private void sweep(long nanos) {
        if (seconds.size() >= sweepAt) {
            seconds.values().removeIf(each -> each.isIdle(nanos));
            sweepAt = Math.max(MANY, 2 * seconds.size());
        }
    }

    /** WireMock does not call a request complete whose client has gone, or whose transformer threw. */
    private static boolean isInHandler(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(AbstractRequestHandler.class.getName()));
    }
}
