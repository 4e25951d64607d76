package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ContractReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts codes; those that come when the table is full are counted together. */
final class CodeTally {

    private static final int LONGEST_CODE = 200;

    private final int most;
    private final Map<Key, Occurrences> table = new LinkedHashMap<>();
    private int listed;

    CodeTally(int most) {
        this.most = most;
    }

    private record Key(Generation generation, String code, String moduleCode, boolean documented) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.generation == generation
                    && key.code.equals(code)
                    && key.moduleCode.equals(moduleCode)
                    && key.documented == documented;
        }

        /** Written out, as is {@link #equals}: those that Java makes for records take 20 ms to begin with. */
        @Override
        public int hashCode() {
            return 31 * code.hashCode() + moduleCode.hashCode();
        }

        Key amongOthers() {
            return new Key(generation, CodeCount.OTHER_CODES, "", documented);
        }

        boolean isAmongOthers() {
            return code.equals(CodeCount.OTHER_CODES);
        }
    }

    /** Apart, so that one code alone does not make it. */
    private static final class Order {

        private static final Comparator<CodeCount> MOST_FREQUENT_FIRST = Comparator.comparingLong(CodeCount::count)
                .reversed()
                .thenComparing(CodeCount::generation)
                .thenComparing(CodeCount::code)
                .thenComparing(CodeCount::moduleCode)
                .thenComparing(CodeCount::documented);
    }

    private static final class Occurrences {

        private final Source first;
        private long count;

        private Occurrences(Source first) {
            this.first = first;
        }
    }

    void add(Source source, ContractReport report) {
        if (report.code().isPresent() && report.generation().isPresent()) {
            Key key = new Key(
                    report.generation().get(),
                    shortened(report.code().get()),
                    report.moduleCode().isPresent() ? report.moduleCode().get().toString() : "",
                    report.documented());
            add(key, source, 1);
        }
    }

    void add(CodeCount count) {
        Key key = new Key(count.generation(), count.code(), count.moduleCode(), count.documented());
        add(key, Source.whole(count.first()), count.count());
    }

    void add(CodeTally later) {
        for (Map.Entry<Key, Occurrences> each : later.table.entrySet()) {
            add(each.getKey(), each.getValue().first, each.getValue().count);
        }
    }

    private void add(Key key, Source first, long count) {
        Occurrences known = table.get(key);
        if (known == null) {
            Key listed = listing(key);
            known = table.get(listed);
            if (known == null) {
                known = new Occurrences(first);
                table.put(listed, known);
            }
        }
        known.count += count;
    }

    private Key listing(Key key) {
        if (key.isAmongOthers() || listed >= most) {
            return key.amongOthers();
        }
        listed++;
        return key;
    }

    private static String shortened(String code) {
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE) + "…";
    }

    List<CodeCount> counts() {
        List<CodeCount> counts = new ArrayList<>();
        for (Map.Entry<Key, Occurrences> entry : table.entrySet()) {
            counts.add(new CodeCount(
                    entry.getKey().generation(),
                    entry.getKey().code(),
                    entry.getKey().moduleCode(),
                    entry.getKey().documented(),
                    entry.getValue().count,
                    entry.getValue().first.toString()));
        }
        if (counts.size() > 1) {
            counts.sort(Order.MOST_FREQUENT_FIRST);
        }
        return counts;
    }
}
