package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which codes stand in which list: what is asked about every failure, answered without an entry being made.
 *
 * @param codes by generation, module codes aside
 * @param moduleCodes those that stand in messages
 */
record CodeIndex(Map<Generation, Set<String>> codes, Set<String> moduleCodes) {

    static CodeIndex of(Iterable<DocumentedError> errors) {
        Map<Generation, Set<String>> codes = new EnumMap<>(Generation.class);
        Set<String> moduleCodes = new HashSet<>();
        for (DocumentedError error : errors) {
            Set<String> list = error.scope() == Scope.MODULE
                    ? moduleCodes
                    : codes.computeIfAbsent(error.generation(), any -> new HashSet<>());
            list.add(error.code().text());
        }
        return new CodeIndex(codes, moduleCodes);
    }
}
