package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.schema.ContractReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts findings by rule, and keeps the first of each. */
final class FindingTally {

    private static final int LONGEST_POINTER = 300;

    private final Map<String, Group> groups = new LinkedHashMap<>();

    private static final class Group {

        private final List<FindingSample> samples = new ArrayList<>();
        private long count;
        private long breaking;

        private boolean isFull() {
            return samples.size() >= FindingGroup.MOST_SAMPLES;
        }

        private void add(long more, long breakingMore, List<FindingSample> later) {
            count += more;
            breaking += breakingMore;
            later.stream().limit(FindingGroup.MOST_SAMPLES - samples.size()).forEach(samples::add);
        }
    }

    void add(Source source, ContractReport report, Set<String> enough) {
        if (report.findings().isEmpty()) {
            return;
        }
        boolean anyWanted = report.findings().stream().anyMatch(finding -> isWanted(finding, enough));
        String body = anyWanted ? report.maskedBody() : "";
        for (Finding finding : report.findings()) {
            List<FindingSample> samples =
                    isWanted(finding, enough) ? List.of(sample(source, report, finding, body)) : List.of();
            group(finding.rule()).add(1, report.conforms() ? 0 : 1, samples);
        }
    }

    private boolean isWanted(Finding finding, Set<String> enough) {
        return !group(finding.rule()).isFull() && !enough.contains(finding.rule());
    }

    void add(FindingGroup later) {
        group(later.rule()).add(later.count(), later.breaking(), later.samples());
    }

    void add(FindingTally later) {
        for (Map.Entry<String, Group> each : later.groups.entrySet()) {
            Group group = each.getValue();
            group(each.getKey()).add(group.count, group.breaking, group.samples);
        }
    }

    Set<String> full() {
        Set<String> full = new HashSet<>();
        for (Map.Entry<String, Group> each : groups.entrySet()) {
            if (each.getValue().isFull()) {
                full.add(each.getKey());
            }
        }
        return Set.copyOf(full);
    }

    List<FindingGroup> groups() {
        if (groups.isEmpty()) {
            return List.of();
        }
        return groups.entrySet().stream()
                .map(entry -> new FindingGroup(
                        entry.getKey(), entry.getValue().count, entry.getValue().breaking, entry.getValue().samples))
                .sorted(Comparator.comparingLong(FindingGroup::count).reversed().thenComparing(FindingGroup::rule))
                .toList();
    }

    private Group group(String rule) {
        return groups.computeIfAbsent(rule, any -> new Group());
    }

    private static FindingSample sample(Source source, ContractReport report, Finding finding, String body) {
        return new FindingSample(
                source.toString(),
                report.outcome(),
                !report.conforms(),
                shortened(finding),
                MarkedBody.of(body, finding.position()));
    }

    /** The same with a pointer of bounded length; that of a member with a very long name is cut. */
    private static Finding shortened(Finding finding) {
        String pointer = finding.pointer();
        return pointer.length() <= LONGEST_POINTER
                ? finding
                : new Finding(
                        finding.rule(),
                        pointer.substring(0, LONGEST_POINTER) + "…",
                        finding.position(),
                        finding.message());
    }
}
