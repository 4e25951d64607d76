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

    /** An index to be filled before anybody else sees it. */
    private CodeIndex() {
        this(new EnumMap<>(Generation.class), new HashSet<>());
        for (Generation each : Generation.values()) {
            codes.put(each, new HashSet<>());
        }
    }

    static CodeIndex of(Iterable<DocumentedError> errors) {
        CodeIndex index = new CodeIndex();
        for (DocumentedError error : errors) {
            index.list(error.generation(), error.scope() == Scope.MODULE)
                    .add(error.code().text());
        }
        return index;
    }

    /** The index of files of this package, which are read for nothing but their codes. */
    static CodeIndex ofFiles(String... files) {
        CodeIndex index = new CodeIndex();
        for (String file : files) {
            CodeIndexReader.read(file, index);
        }
        return index;
    }

    Set<String> list(Generation generation, boolean module) {
        return module ? moduleCodes : codes.getOrDefault(generation, Set.of());
    }
}
