package io.github.tencenterrors.samples.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What clients have seen of each rule since the rules were made. Thread-safe. */
final class SoakTally {

    private final Map<SoakRule, LongAdder> injected = adders();
    private final Map<SoakRule, LongAdder> passed = adders();

    private static Map<SoakRule, LongAdder> adders() {
        Map<SoakRule, LongAdder> adders = new EnumMap<>(SoakRule.class);
        Arrays.stream(SoakRule.values()).forEach(rule -> adders.put(rule, new LongAdder()));
        return adders;
    }

    void add(SoakRule rule, boolean isInjected) {
        of(rule, isInjected).increment();
    }

    private LongAdder of(SoakRule rule, boolean isInjected) {
        return (isInjected ? injected : passed).getOrDefault(rule, new LongAdder());
    }

    /**
     * How the counts of the server differ from what was seen; empty if they are exact.
     *
     * @param faults what the admin API lists
     */
    List<String> differences(JsonNode faults) {
        List<String> differences = new ArrayList<>();
        for (SoakRule rule : SoakRule.values()) {
            JsonNode counts = counts(faults, rule);
            long seen = of(rule, true).sum();
            long spared = of(rule, false).sum();
            long played = counts.path("injected").asLong(-1);
            boolean exact = rule == SoakRule.UNREAD
                    ? 0 <= played && played <= seen
                    : played == seen
                            && counts.path("passed").asLong(-1) == spared
                            && counts.path("matched").asLong(-1) == seen + spared;
            if (!exact) {
                differences.add(rule + ": seen " + seen + " faults, spared " + spared + "; counted " + counts);
            }
        }
        return differences;
    }

    private static JsonNode counts(JsonNode faults, SoakRule rule) {
        for (JsonNode fault : faults.path("faults")) {
            if (fault.path("rule").path("name").asText().equals(rule.name())) {
                return fault.path("counts");
            }
        }
        return faults.path("missing");
    }
}
