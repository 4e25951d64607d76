package io.github.tencenterrors.wiremock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules of a server at one moment, newest first, by the action they are for.
 *
 * <p>Rules for one action are looked up; only those for a glob, or for any action, are gone through. Immutable.
 */
final class FaultIndex {

    static final FaultIndex EMPTY = new FaultIndex(List.of());

    private final List<InjectedFault> faults;
    private final Map<String, List<Ranked>> byAction = new HashMap<>();
    private final List<Ranked> others = new ArrayList<>();
    private final List<Turn> inFlight;

    /** A rule and its place in the order of all. */
    record Ranked(int rank, InjectedFault fault) {}

    private FaultIndex(List<InjectedFault> faults) {
        this.faults = List.copyOf(faults);
        for (int rank = 0; rank < faults.size(); rank++) {
            Ranked ranked = new Ranked(rank, faults.get(rank));
            placeOf(ranked.fault()).add(ranked);
        }
        this.inFlight = faults.stream()
                .map(fault -> fault.prepared().turn())
                .filter(RequestsInFlight.class::isInstance)
                .toList();
    }

    private List<Ranked> placeOf(InjectedFault fault) {
        return fault.terms()
                .where()
                .exactAction()
                .map(action -> byAction.computeIfAbsent(action, any -> new ArrayList<>()))
                .orElse(others);
    }

    /** All of them, newest first. */
    List<InjectedFault> faults() {
        return faults;
    }

    /** The same with one more, the newest. */
    FaultIndex with(InjectedFault fault) {
        List<InjectedFault> more = new ArrayList<>(faults.size() + 1);
        more.add(fault);
        more.addAll(faults);
        return new FaultIndex(more);
    }

    /** The same without those. */
    FaultIndex without(Predicate<InjectedFault> gone) {
        return new FaultIndex(faults.stream().filter(gone.negate()).toList());
    }

    /** Those that a call of that action may meet, newest first. */
    List<Ranked> candidates(Optional<String> action) {
        List<Ranked> exact = action.map(byAction::get).orElse(List.of());
        if (exact.isEmpty()) {
            return others;
        }
        if (others.isEmpty()) {
            return exact;
        }
        List<Ranked> both = new ArrayList<>(exact);
        both.addAll(others);
        both.sort(Comparator.comparingInt(Ranked::rank));
        return both;
    }

    void requestDone() {
        inFlight.forEach(Turn::requestDone);
    }
}
