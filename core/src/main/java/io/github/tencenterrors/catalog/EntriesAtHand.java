package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries that have been made. */
record EntriesAtHand(
        Map<ErrorIdentity, DocumentedError> errors,
        Map<String, List<DocumentedError>> byCode,
        List<Disagreement> disagreements,
        CodeIndex index)
        implements Entries {

    static EntriesAtHand of(Map<ErrorIdentity, DocumentedError> errors, List<Disagreement> disagreements) {
        Map<String, List<DocumentedError>> byCode = errors.values().stream()
                .collect(Collectors.groupingBy(
                        error -> error.code().text(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return new EntriesAtHand(errors, byCode, List.copyOf(disagreements), CodeIndex.of(errors.values()));
    }

    @Override
    public Set<String> codes(Generation generation) {
        return index.codes().getOrDefault(generation, Set.of());
    }

    @Override
    public Set<String> moduleCodes() {
        return index.moduleCodes();
    }
}
