package io.github.tencenterrors.wiremock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules by the action they are for: those for one action are looked up; those for a glob, or any action, gone through. */
final class RulesByAction {

    static final RulesByAction NONE = new RulesByAction();

    private final Map<String, List<Ranked>> exact = new HashMap<>();
    private final List<Ranked> others = new ArrayList<>();

    /** A rule and its place in the order of all. */
    record Ranked(int rank, InjectedFault fault) {}

    /** Adds a rule, behind those that were added before. */
    void add(Ranked ranked) {
        ranked.fault()
                .terms()
                .where()
                .exactAction()
                .map(action -> exact.computeIfAbsent(action, any -> new ArrayList<>()))
                .orElse(others)
                .add(ranked);
    }

    /** Those that a call of that action may meet, newest first. */
    List<Ranked> of(Optional<String> action) {
        return merged(action.map(exact::get).orElse(List.of()), others);
    }

    /** Both of them, newest first. */
    static List<Ranked> merged(List<Ranked> some, List<Ranked> more) {
        if (some.isEmpty()) {
            return more;
        }
        if (more.isEmpty()) {
            return some;
        }
        List<Ranked> both = new ArrayList<>(some.size() + more.size());
        both.addAll(some);
        both.addAll(more);
        both.sort(Comparator.comparingInt(Ranked::rank));
        return both;
    }
}
