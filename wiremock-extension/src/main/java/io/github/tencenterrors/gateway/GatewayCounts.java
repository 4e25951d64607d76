package io.github.tencenterrors.gateway;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a gateway has decided since it was last reset.
 *
 * @param passed calls that went on to the stubs
 * @param refused calls that were refused, by the rule that they broke; a rule that none broke is not in it
 * @since 0.1
 */
public record GatewayCounts(long passed, Map<GatewayRule, Long> refused) {

    /** Copies the map. */
    public GatewayCounts {
        Map<GatewayRule, Long> copy = new EnumMap<>(GatewayRule.class);
        copy.putAll(refused);
        refused = Collections.unmodifiableMap(copy);
    }

    /** How many calls broke that rule. */
    public long of(GatewayRule rule) {
        return refused.getOrDefault(rule, 0L);
    }

    /** How many calls broke any rule. */
    public long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
