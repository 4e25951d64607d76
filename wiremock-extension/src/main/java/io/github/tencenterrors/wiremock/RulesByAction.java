package io.github.tencenterrors.wiremock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rules by the action they are for, as it is or as what stands before the first wildcard of a glob: all are looked up. */
final class RulesByAction {

    static final RulesByAction NONE = new RulesByAction();

    private final Map<String, List<Ranked>> exact = new HashMap<>();
    private final Map<String, List<Ranked>> beginnings = new HashMap<>();
    private final SortedSet<Integer> lengths = new TreeSet<>();

    /** A rule and its place in the order of all. */
    record Ranked(int rank, InjectedFault fault) {}

    /** Adds a rule, behind those that were added before. */
    void add(Ranked ranked) {
        String glob = ranked.fault().terms().where().actionGlob().orElse("*");
        int length = beginning(glob);
        if (length < glob.length()) {
            lengths.add(length);
        }
        (length < glob.length() ? beginnings : exact)
                .computeIfAbsent(glob.substring(0, length), any -> new ArrayList<>())
                .add(ranked);
    }

    /** How much of a glob stands before its first wildcard. */
    private static int beginning(String glob) {
        int length = 0;
        while (length < glob.length() && glob.charAt(length) != '*' && glob.charAt(length) != '?') {
            length++;
        }
        return length;
    }

    /** Those that a call of that action may meet, newest first. */
    List<Ranked> of(Optional<String> action) {
        String text = action.orElse("");
        List<Ranked> found = exact.getOrDefault(text, List.of());
        for (int length : lengths.headSet(text.length() + 1)) {
            found = merged(found, beginnings.getOrDefault(text.substring(0, length), List.of()));
        }
        return found;
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
