package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the parts of one run share: the contract, and what is known of the parts before. Safe for threads. */
final class Run {

    private final ResponseContract contract;
    private final Map<Generation, ResponseContract> assuming = new EnumMap<>(Generation.class);
    private final boolean listening;
    private volatile Set<String> enough = Set.of();

    Run(ResponseContract contract, boolean listening) {
        this.contract = contract;
        for (Generation each : Generation.values()) {
            assuming.put(each, contract.assuming(each));
        }
        this.listening = listening;
    }

    ResponseContract contract() {
        return contract;
    }

    ContractReport check(byte[] body, Optional<Generation> generation) {
        return generation.isPresent()
                ? assuming.getOrDefault(generation.get(), contract).check(body)
                : contract.check(body);
    }

    boolean listening() {
        return listening;
    }

    /** The rules of which the parts before have given as many samples as a report lists. */
    Set<String> enough() {
        return enough;
    }

    void enough(Set<String> rules) {
        enough = rules;
    }
}
