package io.github.tencenterrors.gateway;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a gateway refused during one test: how many calls by each rule, and the first few of them. No reset during the test
 * takes anything from it. Thread-safe.
 */
final class WatchedRefusals {

    private static final int SHOWN = 5;

    private final Map<GatewayRule, Long> counts = new EnumMap<>(GatewayRule.class);
    /** The first few by each rule, so that enough are left whichever rules are expected. */
    private final List<GatewayRefusal> first = new ArrayList<>();

    synchronized void add(GatewayRefusal refusal) {
        if (counts.merge(refusal.rule(), 1L, Long::sum) <= SHOWN) {
            first.add(refusal);
        }
    }

    /** Those by other rules, as they are now. */
    synchronized WatchedRefusals besides(Set<GatewayRule> rules) {
        WatchedRefusals others = new WatchedRefusals();
        others.counts.putAll(counts);
        others.counts.keySet().removeAll(rules);
        first.stream().filter(each -> !rules.contains(each.rule())).forEach(others.first::add);
        return others;
    }

    synchronized boolean isEmpty() {
        return first.isEmpty();
    }

    /** The rule that was broken first; only where one was. */
    synchronized GatewayRule firstRule() {
        return first.get(0).rule();
    }

    synchronized String text() {
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        String what = count == 1 ? "1 call" : count + " calls";
        String rest = count > SHOWN ? "\n… and " + (count - SHOWN) + " more" : "";
        return first.stream()
                        .limit(SHOWN)
                        .map(GatewayRefusal::toString)
                        .collect(Collectors.joining("\n", "the gateway refused " + what + " during this test\n", ""))
                + rest;
    }
}
