package io.github.tencenterrors.gateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** What a gateway has decided: how many calls got through, how many broke which rule, and the latest refusals. */
final class RefusalLog {

    private static final int KEPT = 1_000;

    private final Deque<GatewayRefusal> latest = new ArrayDeque<>();
    private final Map<GatewayRule, Long> counts = new EnumMap<>(GatewayRule.class);
    private final Collection<WatchedRefusals> watches = new ArrayList<>();
    private long passed;
    private long number;

    synchronized void passed() {
        passed++;
    }

    /** Makes and keeps a refusal. */
    synchronized GatewayRefusal add(LongFunction<GatewayRefusal> refusal) {
        GatewayRefusal made = refusal.apply(++number);
        counts.merge(made.rule(), 1L, Long::sum);
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(made);
        watches.forEach(each -> each.add(made));
        return made;
    }

    /** What is refused from now on, until {@link #end}. */
    synchronized WatchedRefusals watch() {
        WatchedRefusals watch = new WatchedRefusals();
        watches.add(watch);
        return watch;
    }

    synchronized void end(WatchedRefusals watch) {
        watches.remove(watch);
    }

    /** Forgets everything but the number of the next refusal, and who watches. */
    synchronized void clear() {
        latest.clear();
        counts.clear();
        passed = 0;
    }

    /** The latest 1,000, oldest first. */
    synchronized List<GatewayRefusal> latest() {
        return List.copyOf(latest);
    }

    synchronized GatewayCounts counts() {
        return new GatewayCounts(passed, counts);
    }
}
