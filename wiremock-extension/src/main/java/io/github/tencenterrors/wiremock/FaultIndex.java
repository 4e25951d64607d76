package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.wiremock.RulesByAction.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules of a server at one moment, newest first, by the secret id and the action they are for. Immutable. */
final class FaultIndex {

    static final FaultIndex EMPTY = new FaultIndex(List.of());

    private final List<InjectedFault> faults;
    private final RulesByAction ofAnyone = new RulesByAction();
    private final Map<String, RulesByAction> bySecretId = new HashMap<>();
    private final List<Turn> inFlight;

    private FaultIndex(List<InjectedFault> faults) {
        this.faults = List.copyOf(faults);
        for (int rank = 0; rank < faults.size(); rank++) {
            InjectedFault fault = faults.get(rank);
            placeOf(fault.terms().where().secretId()).add(new Ranked(rank, fault));
        }
        this.inFlight = faults.stream()
                .map(fault -> fault.prepared().turn())
                .filter(RequestsInFlight.class::isInstance)
                .toList();
    }

    private RulesByAction placeOf(Optional<String> secretId) {
        return secretId.map(id -> bySecretId.computeIfAbsent(id, any -> new RulesByAction()))
                .orElse(ofAnyone);
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

    /** Those that a call may meet, newest first. */
    List<Ranked> candidates(CallInRequest call) {
        List<Ranked> anyones = ofAnyone.of(call.action());
        if (bySecretId.isEmpty()) {
            return anyones;
        }
        RulesByAction own = call.secretId().map(bySecretId::get).orElse(RulesByAction.NONE);
        return RulesByAction.merged(own.of(call.action()), anyones);
    }

    void requestDone() {
        inFlight.forEach(Turn::requestDone);
    }
}
