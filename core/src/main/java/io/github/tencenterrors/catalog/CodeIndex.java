package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;
import java.util.HashMap;
import java.util.Map;

/** Which codes stand in which list: the question that every failure asks, answered without an entry being made. */
final class CodeIndex {

    /** By generation, and behind them the module codes, which are in no generation's own list. */
    private static final int MODULE = Generation.values().length;

    private final Map<String, Integer> lists = new HashMap<>();

    private CodeIndex() {}

    static CodeIndex of(Iterable<DocumentedError> errors) {
        CodeIndex index = new CodeIndex();
        for (DocumentedError error : errors) {
            index.add(error.code().text(), error.generation(), error.scope() == Scope.MODULE);
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

    boolean has(Generation generation, String code) {
        return isIn(generation.ordinal(), code);
    }

    boolean hasModuleCode(String code) {
        return isIn(MODULE, code);
    }

    void add(String code, Generation generation, boolean module) {
        int list = 1 << (module ? MODULE : generation.ordinal());
        Integer before = lists.get(code);
        lists.put(code, before == null ? list : before | list);
    }

    private boolean isIn(int list, String code) {
        Integer found = lists.get(code);
        return found != null && (found >> list & 1) == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeIndex index && lists.equals(index.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }

    @Override
    public String toString() {
        return lists.toString();
    }
}
